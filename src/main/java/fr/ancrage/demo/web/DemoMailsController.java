package fr.ancrage.demo.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.demo.OnlyInDemo;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Mails as their readers would get them, sent or not: the demonstration has no mailboxes. */
@Controller
@OnlyInDemo
@Access(Audience.EVERYBODY)
@RequestMapping("/demo/messages")
class DemoMailsController {
  private static final int MOST = 100;

  private final Outbox outbox;
  private final Territories territories;
  private final AccessProperties properties;

  DemoMailsController(Outbox outbox, Territories territories, AccessProperties properties) {
    this.outbox = outbox;
    this.territories = territories;
    this.properties = properties;
  }

  @GetMapping
  String list(@RequestParam(name = "de", defaultValue = "") String box, Texts t, Model model) {
    var territory = territory(box);
    var boxes = new ArrayList<FilterChip>();
    boxes.add(chip(t.get("demo.mail.product"), "", box, null));
    for (var one : territories.open()) {
      boxes.add(chip(one.name(), one.slug(), box, one.id()));
    }
    model.addAttribute(
        "page", new DemoMailsPage(boxes, box, mails(id(territory)), zone(territory)));
    return "demo/mails";
  }

  @GetMapping("/{id}")
  String read(
      @PathVariable String id,
      @RequestParam(name = "de", defaultValue = "") String box,
      Model model) {
    var territory = territory(box);
    model.addAttribute(
        "page",
        DemoMailsPage.Opened.of(box, find(id, territory), zone(territory), properties.url()));
    return "demo/mail";
  }

  /** The HTML of a mail, alone in a sandbox that runs and loads nothing. */
  @GetMapping(path = "/{id}/html", produces = "text/html;charset=UTF-8")
  @ResponseBody
  String html(
      @PathVariable String id,
      @RequestParam(name = "de", defaultValue = "") String box,
      HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        "sandbox allow-top-navigation-by-user-activation; default-src 'none';"
            + " style-src 'unsafe-inline'; frame-ancestors 'self'");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    return find(id, territory(box)).html().replace("<head>", "<head><base target=\"_top\">");
  }

  private DemoMail find(String id, Optional<Territory> territory) {
    var wanted = Ids.parse(id);
    return TerritoryScope.call(id(territory), () -> outbox.find(wanted))
        .map(DemoMailsController::mail)
        .orElseThrow(() -> new NotFound(id));
  }

  private List<DemoMail> mails(@Nullable TerritoryId territory) {
    return TerritoryScope.call(territory, () -> outbox.latest(MOST)).stream()
        .map(DemoMailsController::mail)
        .toList();
  }

  private FilterChip chip(String label, String slug, String box, @Nullable TerritoryId territory) {
    return new FilterChip(
        label,
        "/demo/messages" + (slug.isEmpty() ? "" : "?de=" + slug),
        TerritoryScope.call(territory, outbox::count),
        slug.equals(box));
  }

  private static DemoMail mail(Outbox.Kept kept) {
    return new DemoMail(
        kept.id(),
        kept.recipient(),
        kept.recipientName(),
        kept.subject(),
        kept.plain(),
        kept.html(),
        kept.calendar(),
        kept.queuedAt(),
        kept.sentAt());
  }

  private Optional<Territory> territory(String box) {
    if (box.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(territories.open(box).orElseThrow(() -> new NotFound(box)));
  }

  private static @Nullable TerritoryId id(Optional<Territory> territory) {
    return territory.map(Territory::id).orElse(null);
  }

  private static ZoneId zone(Optional<Territory> territory) {
    return territory.map(Territory::zone).orElse(ZoneId.of("Europe/Paris"));
  }
}
