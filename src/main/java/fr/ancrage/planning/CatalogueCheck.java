package fr.ancrage.planning;

import fr.ancrage.planning.CatalogueProblem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What section 7 of the header refuses, all of it at once. */
public final class CatalogueCheck {
  private final Catalogue catalogue;
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<CatalogueProblem> problems = new ArrayList<>();

  private CatalogueCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Every reason to refuse the catalogue; none when it can be planned with. */
  public static List<CatalogueProblem> problems(Catalogue catalogue) {
    var check = new CatalogueCheck(catalogue);
    check.run();
    return List.copyOf(check.problems);
  }

  private void run() {
    for (var step : catalogue.steps()) {
      if (!ids.add(step.id())) {
        refuse(Kind.DUPLICATE_ID, "steps." + step.id(), step.id(), List.of());
      }
    }
    parameters();
    catalogue.steps().forEach(this::step);
    gates();
    cycles();
  }

  private void parameters() {
    var parameters = catalogue.parameters();
    var correlation = parameters.authorityCorrelation();
    if (parameters.draws() < 1 || parameters.draws() > 1_000_000) {
      refuse(Kind.UNKNOWN_VALUE, "planning.draws", "" + parameters.draws(), List.of());
    }
    if (!(correlation >= 0 && correlation <= 1)) {
      refuse(Kind.UNKNOWN_VALUE, "planning.authority_correlation", "" + correlation, List.of());
    }
    if (parameters.silenceAlertDays() < 0) {
      var days = "" + parameters.silenceAlertDays();
      refuse(Kind.UNKNOWN_VALUE, "planning.silence_alert_days", days, List.of());
    }
  }

  private void step(Step step) {
    var path = "steps." + step.id();
    for (int i = 0; i < step.appliesWhen().size(); i++) {
      clause(step.appliesWhen().get(i), path + ".applies_when[" + i + "]");
    }
    known(step.triggeredByOutcomeOf(), ids, path + ".triggered_by_outcome_of");
    terms(step, step.terms(), EnumSet.allOf(StepField.class), path);
    for (int i = 0; i < step.overrides().size(); i++) {
      var override = step.overrides().get(i);
      var where = path + ".overrides[" + i + "]";
      clause(override.when(), where + ".when");
      terms(step, override.applyTo(step.terms()), override.replaced(), where);
    }
  }

  private void clause(Clause clause, String where) {
    var facts = catalogue.vocabulary().facts();
    clause
        .conditions()
        .forEach(
            (fact, values) -> {
              known(List.of(fact), facts.keySet(), where);
              if (facts.containsKey(fact)) {
                var allowed = catalogue.vocabulary().valuesOf(fact);
                for (var value : values) {
                  if (!allowed.contains(value)) {
                    refuse(Kind.UNKNOWN_VALUE, where + "." + fact, value, allowed);
                  }
                }
              }
            });
  }

  /** The terms of a step or of an override: only what this place writes is named there. */
  private void terms(Step step, StepTerms terms, Set<StepField> written, String path) {
    known(terms.after(), written, StepField.AFTER, ids, path);
    known(terms.preferAfter(), written, StepField.PREFER_AFTER, ids, path);
    known(terms.documents(), written, StepField.DOCUMENTS, catalogue.documents().keySet(), path);
    known(
        List.of(terms.authority()),
        written,
        StepField.AUTHORITY,
        catalogue.authorities().keySet(),
        path);
    known(terms.src(), written, StepField.SRC, catalogue.sources().keySet(), path);
    offset(terms.launch(), written, StepField.LAUNCH, path);
    offset(terms.deadline(), written, StepField.DEADLINE, path);
    if (written.contains(StepField.DAYS) && !terms.days().ordered()) {
      var days = terms.days();
      var value = "[%d, %d, %d]".formatted(days.min(), days.typical(), days.max());
      refuse(Kind.DAYS_OUT_OF_ORDER, path + ".days", value, List.of());
    }
    notNegative(terms.legalMaxDays(), written, StepField.LEGAL_MAX_DAYS, path);
    notNegative(
        terms.legalMaxDaysThirdCountry(), written, StepField.LEGAL_MAX_DAYS_THIRD_COUNTRY, path);
    notNegative(terms.expiresAfterDays(), written, StepField.EXPIRES_AFTER_DAYS, path);
    var gateOrOptional = written.contains(StepField.GATE) || written.contains(StepField.OPTIONAL);
    if (gateOrOptional && terms.optional() && terms.gate() != Gate.NONE) {
      refuse(Kind.OPTIONAL_WITH_GATE, path + ".gate", terms.gate().key(), List.of());
    }
    if (written.contains(StepField.AFTER)) {
      for (var trigger : step.triggeredByOutcomeOf()) {
        if (!terms.after().contains(trigger)) {
          refuse(Kind.TRIGGERED_NOT_AFTER_TRIGGER, path + ".after", trigger, terms.after());
        }
      }
    }
  }

  private void known(
      Collection<String> names,
      Set<StepField> written,
      StepField field,
      Set<String> defined,
      String path) {
    if (written.contains(field)) {
      known(names, defined, path + "." + field.key());
    }
  }

  private void known(Collection<String> names, Set<String> defined, String where) {
    for (var name : names) {
      if (!defined.contains(name)) {
        refuse(Kind.UNKNOWN_NAME, where, name, List.of());
      }
    }
  }

  private void offset(
      @Nullable Offset offset, Set<StepField> written, StepField field, String path) {
    if (offset != null && written.contains(field)) {
      var anchors = catalogue.vocabulary().anchors().keySet();
      known(List.of(offset.anchor()), anchors, path + "." + field.key() + ".anchor");
    }
  }

  private void notNegative(
      @Nullable Integer days, Set<StepField> written, StepField field, String path) {
    if (days != null && days < 0 && written.contains(field)) {
      refuse(Kind.UNKNOWN_VALUE, path + "." + field.key(), "" + days, List.of());
    }
  }

  private void gates() {
    var held = EnumSet.of(Gate.NONE);
    catalogue.steps().forEach(step -> step.allTerms().map(StepTerms::gate).forEach(held::add));
    for (var gate : Gate.values()) {
      if (!held.contains(gate)) {
        refuse(Kind.GATE_WITHOUT_STEP, "steps", gate.key(), List.of());
      }
    }
  }

  private void cycles() {
    var after = new StepGraph(catalogue.steps(), false).cycle();
    if (!after.isEmpty()) {
      refuse(Kind.CYCLE_IN_AFTER, "steps." + after.getFirst() + ".after", after);
      return;
    }
    var preferred = new StepGraph(catalogue.steps(), true).cycle();
    if (!preferred.isEmpty()) {
      var where = "steps." + preferred.getFirst() + ".prefer_after";
      refuse(Kind.CYCLE_WITH_PREFER_AFTER, where, preferred);
    }
  }

  private void refuse(Kind kind, String where, List<String> cycle) {
    refuse(kind, where, String.join(" < ", cycle), cycle);
  }

  private void refuse(Kind kind, String where, String value, List<String> related) {
    var problem = new CatalogueProblem(kind, where, value, related, 0);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
