package fr.ancrage.planning;

import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Terms being written, field by field; remembers which fields were written. */
public final class StepDraft {
  private final EnumSet<StepField> written = EnumSet.noneOf(StepField.class);
  private Name name = new Name("", null);
  private boolean optional = false;
  private List<String> after = List.of();
  private List<String> preferAfter = List.of();
  private @Nullable Offset launch;
  private @Nullable Offset deadline;
  private Days days = new Days(0, 0, 0);
  private @Nullable Integer legalMaxDays;
  private @Nullable Integer legalMaxDaysThirdCountry;
  private @Nullable Silence silence;
  private List<String> documents = List.of();
  private String authority = "";
  private Who who = Who.CANDIDATE;
  private List<Who> helps = List.of();
  private Gate gate = Gate.NONE;
  private @Nullable Integer expiresAfterDays;
  private @Nullable MonthDay expiresOn;
  private List<String> src = List.of();
  private Confidence confidence = Confidence.GENERAL;
  private @Nullable String notes;

  /** Writes name. */
  public StepDraft name(Name value) {
    written.add(StepField.NAME);
    name = value;
    return this;
  }

  /** Writes optional. */
  public StepDraft optional(boolean value) {
    written.add(StepField.OPTIONAL);
    optional = value;
    return this;
  }

  /** Writes after. */
  public StepDraft after(List<String> value) {
    written.add(StepField.AFTER);
    after = value;
    return this;
  }

  /** Writes prefer_after. */
  public StepDraft preferAfter(List<String> value) {
    written.add(StepField.PREFER_AFTER);
    preferAfter = value;
    return this;
  }

  /** Writes launch. */
  public StepDraft launch(@Nullable Offset value) {
    written.add(StepField.LAUNCH);
    launch = value;
    return this;
  }

  /** Writes deadline. */
  public StepDraft deadline(@Nullable Offset value) {
    written.add(StepField.DEADLINE);
    deadline = value;
    return this;
  }

  /** Writes days. */
  public StepDraft days(Days value) {
    written.add(StepField.DAYS);
    days = value;
    return this;
  }

  /** Writes legal_max_days. */
  public StepDraft legalMaxDays(@Nullable Integer value) {
    written.add(StepField.LEGAL_MAX_DAYS);
    legalMaxDays = value;
    return this;
  }

  /** Writes legal_max_days_third_country. */
  public StepDraft legalMaxDaysThirdCountry(@Nullable Integer value) {
    written.add(StepField.LEGAL_MAX_DAYS_THIRD_COUNTRY);
    legalMaxDaysThirdCountry = value;
    return this;
  }

  /** Writes silence. */
  public StepDraft silence(@Nullable Silence value) {
    written.add(StepField.SILENCE);
    silence = value;
    return this;
  }

  /** Writes documents. */
  public StepDraft documents(List<String> value) {
    written.add(StepField.DOCUMENTS);
    documents = value;
    return this;
  }

  /** Writes authority. */
  public StepDraft authority(String value) {
    written.add(StepField.AUTHORITY);
    authority = value;
    return this;
  }

  /** Writes who. */
  public StepDraft who(Who value) {
    written.add(StepField.WHO);
    who = value;
    return this;
  }

  /** Writes helps. */
  public StepDraft helps(List<Who> value) {
    written.add(StepField.HELPS);
    helps = value;
    return this;
  }

  /** Writes gate. */
  public StepDraft gate(Gate value) {
    written.add(StepField.GATE);
    gate = value;
    return this;
  }

  /** Writes expires_after_days. */
  public StepDraft expiresAfterDays(@Nullable Integer value) {
    written.add(StepField.EXPIRES_AFTER_DAYS);
    expiresAfterDays = value;
    return this;
  }

  /** Writes expires_on. */
  public StepDraft expiresOn(@Nullable MonthDay value) {
    written.add(StepField.EXPIRES_ON);
    expiresOn = value;
    return this;
  }

  /** Writes src. */
  public StepDraft src(List<String> value) {
    written.add(StepField.SRC);
    src = value;
    return this;
  }

  /** Writes confidence. */
  public StepDraft confidence(Confidence value) {
    written.add(StepField.CONFIDENCE);
    confidence = value;
    return this;
  }

  /** Writes notes. */
  public StepDraft notes(@Nullable String value) {
    written.add(StepField.NOTES);
    notes = value;
    return this;
  }

  /** The fields written so far. */
  public Set<StepField> written() {
    return Collections.unmodifiableSet(written.clone());
  }

  /** The terms, with defaults for what was not written. */
  public StepTerms terms() {
    return new StepTerms(
        name,
        optional,
        after,
        preferAfter,
        launch,
        deadline,
        days,
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
}
