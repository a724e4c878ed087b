package fr.ancrage.planning;

import static fr.ancrage.planning.StepField.AFTER;
import static fr.ancrage.planning.StepField.AUTHORITY;
import static fr.ancrage.planning.StepField.CONFIDENCE;
import static fr.ancrage.planning.StepField.DAYS;
import static fr.ancrage.planning.StepField.DEADLINE;
import static fr.ancrage.planning.StepField.DOCUMENTS;
import static fr.ancrage.planning.StepField.EXPIRES_AFTER_DAYS;
import static fr.ancrage.planning.StepField.EXPIRES_ON;
import static fr.ancrage.planning.StepField.GATE;
import static fr.ancrage.planning.StepField.HELPS;
import static fr.ancrage.planning.StepField.LAUNCH;
import static fr.ancrage.planning.StepField.LEGAL_MAX_DAYS;
import static fr.ancrage.planning.StepField.LEGAL_MAX_DAYS_THIRD_COUNTRY;
import static fr.ancrage.planning.StepField.NAME;
import static fr.ancrage.planning.StepField.NOTES;
import static fr.ancrage.planning.StepField.OPTIONAL;
import static fr.ancrage.planning.StepField.PREFER_AFTER;
import static fr.ancrage.planning.StepField.SILENCE;
import static fr.ancrage.planning.StepField.SRC;
import static fr.ancrage.planning.StepField.WHO;

import java.util.Set;

/** Terms for some: the fields listed replace those of the step, whole. */
public record StepOverride(Clause when, Set<StepField> replaced, StepTerms values) {
  /** Copies. */
  public StepOverride {
    replaced = Set.copyOf(replaced);
  }

  /** The terms of the step once the listed fields are replaced. */
  public StepTerms applyTo(StepTerms base) {
    return new StepTerms(
        (replaced.contains(NAME) ? values : base).name(),
        (replaced.contains(OPTIONAL) ? values : base).optional(),
        (replaced.contains(AFTER) ? values : base).after(),
        (replaced.contains(PREFER_AFTER) ? values : base).preferAfter(),
        (replaced.contains(LAUNCH) ? values : base).launch(),
        (replaced.contains(DEADLINE) ? values : base).deadline(),
        (replaced.contains(DAYS) ? values : base).days(),
        (replaced.contains(LEGAL_MAX_DAYS) ? values : base).legalMaxDays(),
        (replaced.contains(LEGAL_MAX_DAYS_THIRD_COUNTRY) ? values : base)
            .legalMaxDaysThirdCountry(),
        (replaced.contains(SILENCE) ? values : base).silence(),
        (replaced.contains(DOCUMENTS) ? values : base).documents(),
        (replaced.contains(AUTHORITY) ? values : base).authority(),
        (replaced.contains(WHO) ? values : base).who(),
        (replaced.contains(HELPS) ? values : base).helps(),
        (replaced.contains(GATE) ? values : base).gate(),
        (replaced.contains(EXPIRES_AFTER_DAYS) ? values : base).expiresAfterDays(),
        (replaced.contains(EXPIRES_ON) ? values : base).expiresOn(),
        (replaced.contains(SRC) ? values : base).src(),
        (replaced.contains(CONFIDENCE) ? values : base).confidence(),
        (replaced.contains(NOTES) ? values : base).notes());
  }
}
