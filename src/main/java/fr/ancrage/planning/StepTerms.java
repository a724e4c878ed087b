package fr.ancrage.planning;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step asks, how long it takes and what it holds: all that an override may replace. */
public record StepTerms(
    Name name,
    boolean optional,
    List<String> after,
    List<String> preferAfter,
    @Nullable Offset launch,
    @Nullable Offset deadline,
    Days days,
    @Nullable Integer legalMaxDays,
    @Nullable Integer legalMaxDaysThirdCountry,
    @Nullable Silence silence,
    List<String> documents,
    String authority,
    Who who,
    List<Who> helps,
    Gate gate,
    @Nullable Integer expiresAfterDays,
    @Nullable MonthDay expiresOn,
    List<String> src,
    Confidence confidence,
    @Nullable String notes) {
  /** Copies. */
  public StepTerms {
    after = List.copyOf(after);
    preferAfter = List.copyOf(preferAfter);
    documents = List.copyOf(documents);
    helps = List.copyOf(helps);
    src = List.copyOf(src);
  }

  /** The same, lasting so many days for sure. */
  public StepTerms lasting(int exactly) {
    return lasting(new Days(exactly, exactly, exactly));
  }

  /** The same, with other durations. */
  public StepTerms lasting(Days other) {
    return new StepTerms(
        name,
        optional,
        after,
        preferAfter,
        launch,
        deadline,
        other,
        legalMaxDays,
        legalMaxDaysThirdCountry,
        silence,
        documents,
        authority,
        who,
        helps,
        gate,
        expiresAfterDays,
        expiresOn,
        src,
        confidence,
        notes);
  }

  /** The limit of the answer, in days, or none. */
  public @Nullable Integer legalLimit(boolean thirdCountry) {
    return thirdCountry && legalMaxDaysThirdCountry != null
        ? legalMaxDaysThirdCountry
        : legalMaxDays;
  }
}
