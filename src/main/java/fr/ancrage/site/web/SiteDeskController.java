package fr.ancrage.site.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.site.SitePage;
import fr.ancrage.site.SitePages;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a territory: which there are, in which order, which are public. */
@Controller
@RequestMapping("/t/{territory}/site")
@Access(roles = Role.COORDINATOR)
class SiteDeskController {
  private static final int LONGEST_TITLE = 90;

  private final SitePages pages;
  private final Clock clock;

  SiteDeskController(SitePages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  String list(Territory territory, Texts t, Model model) {
    return list(territory, Form.empty(), t, model);
  }

  @PostMapping("/pages")
  String create(
      Territory territory,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = Form.sent(request);
    var title = form.value("title").strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      form =
          form.refusing(
              "title", t.get(title.isEmpty() ? "site.page.title.missing" : "site.page.title.long"));
    } else if (pages.all().size() >= SitePages.MOST) {
      form = form.refusing("title", t.get("site.pages.many", SitePages.MOST));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return list(territory, form, t, model);
    }
    return "redirect:" + url(territory) + "/pages/" + pages.create(territory, title, me);
  }

  @PostMapping("/pages/{id}/place")
  String move(Territory territory, @PathVariable UUID id, @RequestParam boolean up) {
    pages.get(id);
    pages.move(id, up);
    return "redirect:" + url(territory);
  }

  /** Off the site, or on it again; the draft stays. */
  @PostMapping("/pages/{id}/retrait")
  String offline(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "true") boolean off,
      Texts t,
      RedirectAttributes flash) {
    pages.offline(territory, id, off);
    if (off) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("site.page.offline.done"),
              url(territory) + "/pages/" + id + "/retrait?off=false"));
    }
    return "redirect:" + url(territory);
  }

  @PostMapping("/pages/{id}/suppression")
  String remove(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "true") boolean gone,
      Texts t,
      RedirectAttributes flash) {
    pages.remove(territory, id, gone);
    if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("site.page.removed"),
              url(territory) + "/pages/" + id + "/suppression?gone=false"));
    }
    return "redirect:" + url(territory);
  }

  private String list(Territory territory, Form form, Texts t, Model model) {
    var all = pages.all();
    var url = url(territory);
    model.addAttribute(
        "page",
        new SiteListPage(
            url,
            url + "/images",
            territory.url() + "?page=publique",
            territory.url() + "/reglages",
            IntStream.range(0, all.size())
                .mapToObj(i -> row(territory, all.get(i), i == 0, i == all.size() - 1, t))
                .toList(),
            form));
    return "site/pages";
  }

  private SiteListPage.Row row(
      Territory territory, SitePage one, boolean first, boolean last, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var online = one.revision() != null;
    return new SiteListPage.Row(
        one.id().toString(),
        url(territory) + "/pages/" + one.id(),
        one.content().title(),
        SiteWords.edited(one, territory, today, t)
            + " · "
            + t.get(
                one.content().words().containsKey("en") ? "site.page.both" : "site.page.french"),
        SiteWords.tone(one, today),
        SiteWords.state(one, today, t),
        online && one.state(today) != SitePage.State.PLANNED
            ? PageViews.url(territory, one.slug())
            : null,
        first,
        last,
        online);
  }

  private static String url(Territory territory) {
    return territory.url() + "/site";
  }
}
