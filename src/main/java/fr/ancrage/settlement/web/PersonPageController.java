package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.planning.Who;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's page: by the link they were sent, or by their account. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}")
class PersonPageController {
  private final OpenShare open;
  private final PersonPages pages;
  private final Plans plans;
  private final Steps steps;
  private final Persons persons;
  private final Dossiers dossiers;
  private final Clock clock;

  PersonPageController(
      OpenShare open,
      PersonPages pages,
      Plans plans,
      Steps steps,
      Persons persons,
      Dossiers dossiers,
      Clock clock) {
    this.open = open;
    this.pages = pages;
    this.plans = plans;
    this.steps = steps;
    this.persons = persons;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}")
  String byLink(Territory territory, @PathVariable String token, Texts t, Model model) {
    var share = open.of(token, Share.Kind.PERSON);
    var base = territory.url() + "/suivi/" + token;
    model.addAttribute("page", pages.page(territory, share.dossier(), base, t));
    return "settlement/person";
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}")
  String tickByLink(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String what,
      Texts t,
      RedirectAttributes flash) {
    var share = open.of(token, Share.Kind.PERSON);
    tick(territory, share.dossier(), step, what, null, share.name());
    open.used(share);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.person.noted")));
    return "redirect:" + territory.url() + "/suivi/" + token;
  }

  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi")
  String mine(Territory territory, Account me, Texts t, Model model) {
    model.addAttribute("page", pages.page(territory, dossier(me), territory.url() + "/moi", t));
    return "settlement/person";
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi")
  String tickMine(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String what,
      Texts t,
      RedirectAttributes flash) {
    tick(territory, dossier(me), step, what, me, null);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.person.noted")));
    return "redirect:" + territory.url() + "/moi";
  }

  private DossierId dossier(Account me) {
    return persons
        .of(me.id())
        .flatMap(person -> dossiers.of(person.id()))
        .map(dossier -> dossier.id())
        .orElseThrow(() -> new NotFound(me.id()));
  }

  /** The person says what they have done; only of the steps that are theirs. */
  private void tick(
      Territory territory,
      DossierId dossier,
      String step,
      String what,
      @Nullable Account me,
      @Nullable String name) {
    var theirs = plans.whole(dossier).step(step).filter(one -> one.terms().who() == Who.CANDIDATE);
    if (theirs.isEmpty()) {
      throw new NotFound(step);
    }
    var known = steps.record(dossier, step);
    if (!known.over()) {
      var today = LocalDate.now(clock.withZone(territory.zone()));
      steps.tick(
          dossier,
          SharedStepsController.told(known, what, today),
          me == null ? null : me.id(),
          "person",
          name);
    }
  }
}
