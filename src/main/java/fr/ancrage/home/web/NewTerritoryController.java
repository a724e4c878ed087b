package fr.ancrage.home.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.home.OpeningRequest;
import fr.ancrage.home.Openings;
import fr.ancrage.people.Account;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Picks;
import fr.ancrage.territories.TerritoryKind;
import fr.ancrage.territories.Zones;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening a territory: one page, whose search, picks and removals are submits of the same form. */
@Controller
@RequestMapping("/territoires/nouveau")
@Access(Audience.EVERYBODY)
class NewTerritoryController {
  private final Openings openings;
  private final Communes communes;
  private final AccessProperties properties;

  NewTerritoryController(Openings openings, Communes communes, AccessProperties properties) {
    this.openings = openings;
    this.communes = communes;
    this.properties = properties;
  }

  @GetMapping
  String start(@Nullable Account me, Texts t, Model model) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("form", Ids.next());
    known.put("myName", me == null ? null : me.name());
    known.put("myEmail", me == null ? null : me.email());
    return page(Form.filled(known), t, model);
  }

  /** Searching, picking and removing: the same form again, with everything typed. */
  @PostMapping(params = "!ouvrir")
  String again(Texts t, HttpServletRequest request, Model model) {
    return page(Form.sent(request), t, model);
  }

  @PostMapping(params = "ouvrir")
  String open(
      @Valid @ModelAttribute NewTerritoryForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = Form.sent(request, binding, t);
    var picks = Picks.of(form, communes);
    if (picks.none() && wanted.kind() != TerritoryKind.FUNDER) {
      form = form.refusing("q", t.get("home.new.perimeter.missing"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(form, t, model);
    }
    var id = Ids.parse(form.value("form"));
    var opened =
        openings.request(
            new OpeningRequest(
                id,
                wanted.name().strip(),
                wanted.kind(),
                zone(form, picks),
                picks.codes(),
                wanted.myName(),
                wanted.myEmail(),
                Typed.orNull(wanted.colleagueName()),
                Typed.orNull(wanted.colleagueEmail()),
                t.language(),
                request.getRemoteAddr()));
    if (opened.isEmpty()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return page(form.refusing("name", t.get("home.new.too-many")), t, model);
    }
    return "redirect:/territoires/nouveau/" + id;
  }

  /** What happens next. */
  @GetMapping("/{form}")
  String opened(@PathVariable String form, Model model) {
    model.addAttribute("territory", openings.of(Ids.parse(form)));
    return "home/opened";
  }

  private String page(Form form, Texts t, Model model) {
    var picks = Picks.of(form, communes);
    var q = form.value("chercher").isEmpty() ? "" : form.value("q").strip();
    model.addAttribute(
        "page",
        new NewTerritoryPage(
            form.value("form"),
            form,
            picks,
            q,
            communes.search(q, 12),
            communes.searchEpci(q, 5),
            NewTerritoryPage.kinds(form, t),
            NewTerritoryPage.zones(zone(form, picks), t),
            picks.zone(communes).getId(),
            properties.shared()));
    return "home/new-territory";
  }

  /** The zone chosen by hand, else the one that follows from the perimeter. */
  private ZoneId zone(Form form, Picks picks) {
    var typed = form.value("zone");
    return typed.equals(form.value("zoneDeduite"))
        ? picks.zone(communes)
        : Zones.ALL.stream()
            .filter(zone -> zone.getId().equals(typed))
            .findFirst()
            .orElseGet(() -> picks.zone(communes));
  }
}
