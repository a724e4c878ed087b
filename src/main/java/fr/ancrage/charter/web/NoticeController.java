package fr.ancrage.charter.web;

import fr.ancrage.charter.Charters;
import fr.ancrage.charter.Engagement;
import fr.ancrage.charter.Engagements;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The essence of the arrangement between joint controllers (RGPD, 26), and the charter. */
@Controller
@Access(Audience.EVERYBODY)
class NoticeController {
  private final Charters charters;
  private final Engagements engagements;
  private final Organisations organisations;
  private final Clock clock;

  NoticeController(
      Charters charters, Engagements engagements, Organisations organisations, Clock clock) {
    this.charters = charters;
    this.engagements = engagements;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/t/{territory}/responsables")
  String show(Territory territory, Texts t, Model model) {
    var current = charters.inForce(LocalDate.now(clock.withZone(territory.zone()))).orElse(null);
    var english =
        t.language().equals("en") && current != null && current.wording().noticeEn() != null;
    model.addAttribute(
        "page",
        new NoticePage(
            territory.url() + "?page=publique",
            territory.name(),
            english ? "en" : "fr",
            current == null ? List.of() : current.wording().notice(t.language()),
            current == null ? List.of() : members(),
            current == null ? null : CharterPages.text(current, t),
            territory.contactEmail()));
    return "charter/notice";
  }

  private List<String> members() {
    var signed =
        engagements.all().stream()
            .filter(one -> one.signedAt() != null)
            .map(Engagement::organisation)
            .collect(Collectors.toSet());
    return organisations.ofTerritory(Part.MEMBER).stream()
        .filter(one -> signed.contains(one.id()))
        .map(Organisation::name)
        .toList();
  }
}
