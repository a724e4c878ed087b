package fr.ancrage.settlement.web;

import fr.ancrage.catalogue.BaseWords;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.planning.Who;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.NextSteps;
import fr.ancrage.settlement.Planners;
import fr.ancrage.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a plan into what pages show. */
@Component
class PlanViews {
  private static final int NEXT = 3;

  private final Planners planners;
  private final BaseWords base;

  PlanViews(Planners planners, BaseWords base) {
    this.planners = planners;
    this.base = base;
  }

  /** The words of the catalogue that the dossier is planned with. */
  PlanWords words(Dossier dossier, Texts t, LocalDate today) {
    return new PlanWords(planners.edition(dossier), base, t, today);
  }

  /**
   * The view of a plan.
   *
   * @param url where a step leads, by its id
   */
  PlanView view(
      Dossier dossier, Plan plan, Texts t, LocalDate today, Function<String, String> url) {
    return view(dossier, plan, null, t, today, url);
  }

  /** The view of a plan that is only supposed, with the real one as a ghost behind. */
  PlanView view(
      Dossier dossier,
      Plan plan,
      @Nullable Plan before,
      Texts t,
      LocalDate today,
      Function<String, String> url) {
    var words = words(dossier, t, today);
    Function<StepPlan, StepRow> row = step -> row(step, words, t, url);
    var groups = new ArrayList<PlanView.Group>();
    for (var who : Who.values()) {
      var steps =
          plan.steps().stream()
              .filter(step -> step.terms().who() == who && !step.terms().optional())
              .sorted(Comparator.comparing(PlanViews::start))
              .map(row)
              .toList();
      if (!steps.isEmpty()) {
        groups.add(new PlanView.Group(words.who(who), steps));
      }
    }
    var held = plan.steps().stream().filter(step -> !step.terms().optional()).toList();
    return new PlanView(
        headline(plan, words, t),
        plan.gates().stream().map(gate -> gate(gate, words, t)).toList(),
        NextSteps.of(plan, NEXT).stream().map(row).toList(),
        groups,
        plan.steps().stream().filter(step -> step.terms().optional()).map(row).toList(),
        plan.undecided().stream().map(words::step).toList(),
        new PlanPicture(words, t, today).draw(plan, before),
        (int) held.stream().filter(step -> step.state() == StepState.DONE).count(),
        held.size());
  }

  private static StepRow row(
      StepPlan step, PlanWords words, Texts t, Function<String, String> url) {
    var slack = step.slackDays();
    return new StepRow(
        step.id(),
        words.step(step),
        words.name(step).lang(),
        words.what(step),
        words.when(step),
        words.state(step),
        words.tone(step),
        words.who(step.terms().who()),
        words.authority(step.terms().authority()),
        words.why(step),
        words.documents(step),
        slack == null || step.state() == StepState.DONE
            ? null
            : t.get(
                slack < 0 ? "settlement.slack.short" : "settlement.slack.days", Math.abs(slack)),
        url.apply(step.id()),
        because(step),
        step.terms().optional());
  }

  private static List<String> because(StepPlan step) {
    return step.reason().clauses().stream()
        .flatMap(clause -> clause.facts().entrySet().stream())
        .filter(fact -> Catalogue.HOME_FACTS.contains(fact.getKey()))
        .flatMap(fact -> fact.getValue().stream())
        .distinct()
        .toList();
  }

  private static GateRow gate(GatePlan gate, PlanWords words, Texts t) {
    return new GateRow(
        t.name("settlement.gate", gate.gate()),
        sentence(words.range(gate)),
        words.holds(gate),
        gate.gate() == Gate.PRACTICE);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static @Nullable String headline(Plan plan, PlanWords words, Texts t) {
    return plan.gate(Gate.PRACTICE)
        .map(gate -> t.get("settlement.headline", words.range(gate)))
        .orElse(null);
  }

  private static LocalDate start(StepPlan step) {
    if (step.plannedStart() != null) {
      return step.plannedStart();
    }
    return step.earliestStart() == null ? LocalDate.MAX : step.earliestStart();
  }
}
