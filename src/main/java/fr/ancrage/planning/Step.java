package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A step of the catalogue: whom it applies to, and on which terms. */
public record Step(
    String id,
    List<Clause> appliesWhen,
    List<String> triggeredByOutcomeOf,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    StepTerms terms,
    List<StepOverride> overrides) {
  /** Copies. */
  public Step {
    appliesWhen = List.copyOf(appliesWhen);
    triggeredByOutcomeOf = List.copyOf(triggeredByOutcomeOf);
    overrides = List.copyOf(overrides);
  }

  /** Whether the step exists on that day. */
  public boolean existsOn(LocalDate asOf) {
    return (validFrom == null || !asOf.isBefore(validFrom))
        && (validTo == null || !asOf.isAfter(validTo));
  }

  /** Whether nothing but the household can select it. */
  public boolean household() {
    return !appliesWhen.isEmpty() && appliesWhen.stream().allMatch(Clause::namesHome);
  }

  /** Its own terms and those of each override, whoever they apply to. */
  public Stream<StepTerms> allTerms() {
    return Stream.concat(Stream.of(terms), overrides.stream().map(o -> o.applyTo(terms)));
  }
}
