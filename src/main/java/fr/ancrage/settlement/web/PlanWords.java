package fr.ancrage.settlement.web;

import fr.ancrage.catalogue.BaseWords;
import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.planning.Who;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan in words, in one reader's language. */
final class PlanWords {
  private static final double ALMOST_ALWAYS = 0.95;

  private final Catalogue catalogue;
  private final StepWords steps;
  private final Texts t;
  private final LocalDate today;

  PlanWords(CatalogueEdition edition, BaseWords base, Texts t, LocalDate today) {
    this.catalogue = edition.catalogue();
    this.steps = new StepWords(edition, base, t.language());
    this.t = t;
    this.today = today;
  }

  /** The name of a step; of an unknown one, its id. */
  String step(String id) {
    return steps.name(id).text();
  }

  /** The name of a step as it applies to this person. */
  String step(StepPlan step) {
    return name(step).text();
  }

  /** The same with the language it is in. */
  Said name(StepPlan step) {
    return steps.name(step.id(), step.terms().name());
  }

  /** In a sentence, what a step is and why it is asked; null where nobody has said. */
  @Nullable Said what(StepPlan step) {
    return steps.what(step.id());
  }

  Term authority(String id) {
    return steps.authority(id);
  }

  Term document(String id) {
    return steps.document(id);
  }

  /** What a fact is called; one that a new catalogue brings shows its own name. */
  String fact(String key) {
    return t.find("settlement.fact." + key).orElse(key.replace('_', ' '));
  }

  /** What a value of a fact is called: ours, else the catalogue's French, else its own name. */
  String value(String fact, String value) {
    return t.find("settlement.fact." + fact + "." + value)
        .orElseGet(
            () -> {
              var definition = catalogue.vocabulary().facts().get(fact);
              return definition == null
                  ? value
                  : definition.values().stream()
                      .filter(one -> one.key().equals(value))
                      .map(one -> one.label() == null ? value.replace('_', ' ') : one.label())
                      .findFirst()
                      .orElse(value);
            });
  }

  /** What a date is called. */
  String anchor(String key) {
    return t.find("settlement.anchor." + key)
        .orElseGet(() -> catalogue.vocabulary().anchors().getOrDefault(key, key));
  }

  String who(Who who) {
    return t.name("settlement.who", who);
  }

  /** In words, why a step is in this person's plan. */
  String why(StepPlan step) {
    var reason = step.reason();
    if (!reason.triggeredBy().isEmpty()) {
      return t.get("settlement.why.triggered", step(reason.triggeredBy().getFirst()));
    }
    if (reason.clauses().isEmpty() || reason.clauses().getFirst().facts().isEmpty()) {
      return t.get("settlement.why.everybody");
    }
    var because =
        reason.clauses().getFirst().facts().entrySet().stream()
            .map(fact -> fact(fact.getKey(), fact.getValue()))
            .reduce((one, other) -> t.get("settlement.why.and", one, other))
            .orElseThrow();
    return t.get("settlement.why.because", because);
  }

  private String fact(String key, List<String> values) {
    var words = values.stream().map(value -> value(key, value)).collect(Collectors.joining(", "));
    return t.get("settlement.why.fact", fact(key).toLowerCase(t.locale()), words);
  }

  /** « Sans doute entre le 4 et le 22 mars ; une fois sur dix plus tard. » */
  String range(GatePlan gate) {
    if (gate.p10() == null || gate.p50() == null || gate.p90() == null) {
      return t.get("settlement.range.shut");
    }
    if (gate.p10().equals(gate.p90())) {
      return t.get("settlement.range.sure", t.day(gate.p50(), today));
    }
    return t.get("settlement.range", t.near(gate.p10(), today), t.near(gate.p90(), today));
  }

  /** The date that is as likely to be beaten as to be missed, for short places. */
  String middle(GatePlan gate) {
    return gate.p50() == null
        ? t.get("settlement.range.shut")
        : t.get("settlement.range.middle", t.near(gate.p50(), today));
  }

  /**
   * « L'inscription à l'Ordre décide 7 fois sur 10 ; … 2 fois sur 10. »; null when nothing does.
   */
  @Nullable String holds(GatePlan gate) {
    var first = gate.decides().entrySet().stream().limit(2).toList();
    if (first.isEmpty() || first.getFirst().getValue() == 0) {
      return null;
    }
    var most = first.getFirst();
    if (most.getValue() >= ALMOST_ALWAYS) {
      return t.get("settlement.holds.always", step(most.getKey()));
    }
    var words = t.get("settlement.holds.often", step(most.getKey()), tenths(most.getValue()));
    return first.size() == 1 || tenths(first.get(1).getValue()) == 0
        ? words
        : words
            + t.get(
                "settlement.holds.then",
                step(first.get(1).getKey()),
                tenths(first.get(1).getValue()));
  }

  private static long tenths(double share) {
    return Math.round(10 * share);
  }

  /** Where a step stands, or when to start it, as people say it. */
  String when(StepPlan step) {
    return switch (step.state()) {
      case DONE ->
          step.earliestFinish() == null
              ? t.get("settlement.when.done")
              : t.get("settlement.when.done-on", t.day(step.earliestFinish(), today));
      case STARTED ->
          t.get("settlement.when.expected", t.day(nonNull(step.plannedFinish()), today));
      case REFUSED -> t.get("settlement.when.refused");
      case BLOCKED -> t.get("settlement.when.blocked");
      case TO_DO ->
          nonNull(step.plannedStart()).isAfter(today)
              ? t.get("settlement.when.start", t.day(nonNull(step.plannedStart()), today))
              : t.get("settlement.when.now");
    };
  }

  /** In one word, where a step stands. */
  String state(StepPlan step) {
    return late(step) ? t.get("settlement.state.late") : t.name("settlement.state", step.state());
  }

  Tone tone(StepPlan step) {
    if (late(step)) {
      return Tone.LATE;
    }
    return switch (step.state()) {
      case DONE -> Tone.DONE;
      case STARTED -> Tone.WAITING;
      case REFUSED, BLOCKED -> Tone.LATE;
      case TO_DO -> step.criticality() > 0.5 ? Tone.HOLDS : Tone.NEUTRAL;
    };
  }

  /** The wanted start cannot be met at the usual pace. */
  private static boolean late(StepPlan step) {
    return step.state() != StepState.DONE
        && step.slackDays() != null
        && step.slackDays() < 0
        && !step.terms().optional();
  }

  /** The documents of a step. */
  List<Term> documents(StepPlan step) {
    return step.terms().documents().stream().map(this::document).toList();
  }

  private static LocalDate nonNull(@Nullable LocalDate day) {
    return Objects.requireNonNull(day, "a step with a date");
  }
}
