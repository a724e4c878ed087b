package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Consultation;
import fr.ancrage.people.Consultations;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person reads who looked at their case: roles, days and reasons, never names. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}")
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.JOURNAL)
class ConsultationsController {
  private final PersonDoors doors;
  private final Dossiers dossiers;
  private final Consultations consultations;
  private final Clock clock;

  ConsultationsController(
      PersonDoors doors, Dossiers dossiers, Consultations consultations, Clock clock) {
    this.doors = doors;
    this.dossiers = dossiers;
    this.consultations = consultations;
    this.clock = clock;
  }

  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}/consultations")
  String byLink(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String page,
      Texts t,
      Model model) {
    var door = doors.of(territory, token);
    return show(territory, door.dossier(), door.base(), page, t, model);
  }

  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi/consultations")
  String mine(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String page,
      Texts t,
      Model model) {
    var door = doors.of(territory, me);
    return show(territory, door.dossier(), door.base(), page, t, model);
  }

  private String show(
      Territory territory, DossierId dossier, String base, String page, Texts t, Model model) {
    var number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    var url = base + "/consultations";
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var found = consultations.of(dossiers.get(dossier).person(), territory.zone(), number);
    var more = found.size() > Consultations.PAGE;
    model.addAttribute(
        "page",
        new ConsultationsPage(
            base,
            found.stream().limit(Consultations.PAGE).map(one -> row(one, today, t)).toList(),
            number > 1 ? url + "?page=" + (number - 1) : null,
            more ? url + "?page=" + (number + 1) : null));
    return "settlement/consultations";
  }

  private static ConsultationsPage.Row row(Consultation one, LocalDate today, Texts t) {
    return new ConsultationsPage.Row(
        t.day(one.day(), today),
        who(one, t),
        one.acts().stream()
            .map(act -> t.name("consulted.act", act))
            .collect(Collectors.joining(", ")),
        one.matters().stream()
            .map(matter -> t.name("consulted.matter", matter))
            .collect(Collectors.joining(", ")),
        t.name("consulted.purpose", one.purpose()),
        one.times() == 1 ? null : t.get("consulted.times", one.times()));
  }

  private static String who(Consultation one, Texts t) {
    if (one.own()) {
      return t.get(one.byLink() ? "consulted.who.you.link" : "consulted.who.you");
    }
    if (one.byLink()) {
      return t.get("consulted.who.link");
    }
    return one.roles().isEmpty()
        ? t.get("consulted.who.team")
        : one.roles().stream()
            .map(role -> t.name("consulted.role", role))
            .collect(Collectors.joining(", "));
  }
}
