package fr.ancrage.settlement.web;

import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.planning.Who;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps ticked by an employer or a partner, by a link without account. */
@Controller
@RequestMapping("/t/{territory}/demarches/{token}")
@Access(Audience.LINK)
class SharedStepsController {
  private final OpenShare open;
  private final Plans plans;
  private final PlanViews views;
  private final Steps steps;
  private final DossierPages dossiers;
  private final Clock clock;

  SharedStepsController(
      OpenShare open,
      Plans plans,
      PlanViews views,
      Steps steps,
      DossierPages dossiers,
      Clock clock) {
    this.open = open;
    this.plans = plans;
    this.views = views;
    this.steps = steps;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String token, Texts t, Model model) {
    var share = open.of(token, Share.Kind.EMPLOYER);
    var today = today(territory);
    var words = views.words(dossiers.dossier(share.dossier()), t, today);
    model.addAttribute(
        "page",
        new SharedStepsPage(
            territory.url() + "/demarches/" + token,
            share.name(),
            territory.name(),
            share.kind() == Share.Kind.EMPLOYER ? dossiers.person(share.dossier()).name() : null,
            asked(share).stream().map(step -> asked(step, words)).toList(),
            Form.empty()));
    return "settlement/shared-steps";
  }

  /** Says that a step has begun, or is done. */
  @PostMapping
  String tick(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String what,
      Texts t,
      RedirectAttributes flash) {
    var share = open.of(token, Share.Kind.EMPLOYER);
    var asked =
        asked(share).stream()
            .filter(one -> one.id().equals(step))
            .findFirst()
            .orElseThrow(() -> new NotFound(step));
    var known = steps.record(share.dossier(), asked.id());
    if (!known.over()) {
      var as = share.kind() == Share.Kind.EMPLOYER ? "employer" : "partner";
      steps.tick(share.dossier(), told(known, what, today(territory)), null, as, share.name());
    }
    open.used(share);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.shared.thanks")));
    return "redirect:" + territory.url() + "/demarches/" + token;
  }

  static StepRecord told(StepRecord known, String what, LocalDate today) {
    var started = known.startedOn() == null ? today : known.startedOn();
    return what.equals("done")
        ? new StepRecord(
            known.step(),
            started,
            known.completeOn(),
            today,
            "granted",
            known.note(),
            known.version())
        : new StepRecord(
            known.step(), started, known.completeOn(), null, null, known.note(), known.version());
  }

  /** The steps of the link: one for a partner, those it performs for an employer. */
  private List<StepPlan> asked(Share share) {
    if (share.kind() == Share.Kind.PARTNER) {
      return plans.whole(share.dossier()).steps().stream()
          .filter(step -> step.id().equals(share.step()))
          .toList();
    }
    return plans.work(share.dossier()).steps().stream()
        .filter(step -> step.terms().who() == Who.EMPLOYER)
        .toList();
  }

  private static SharedStepsPage.Asked asked(StepPlan step, PlanWords words) {
    return new SharedStepsPage.Asked(
        step.id(),
        words.step(step),
        words.when(step),
        words.state(step),
        words.tone(step),
        words.documents(step).stream().map(Term::french).toList(),
        step.state() == StepState.DONE || step.state() == StepState.REFUSED,
        step.state() == StepState.STARTED);
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
