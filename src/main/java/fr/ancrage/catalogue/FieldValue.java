package fr.ancrage.catalogue;

import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepTerms;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value of one field of a step, whatever its type: to compare and to show. */
public final class FieldValue {
  /** What a territory may change: what a text sets, and where it is written, are not its own. */
  public static final Set<StepField> EDITABLE =
      Set.copyOf(
          EnumSet.of(
              StepField.DAYS,
              StepField.AFTER,
              StepField.LAUNCH,
              StepField.DEADLINE,
              StepField.DOCUMENTS,
              StepField.AUTHORITY,
              StepField.WHO,
              StepField.GATE,
              StepField.OPTIONAL));

  private FieldValue() {}

  /** Null when the step has none. */
  public static @Nullable Object of(StepTerms terms, StepField field) {
    return switch (field) {
      case NAME -> terms.name();
      case OPTIONAL -> terms.optional();
      case AFTER -> terms.after();
      case PREFER_AFTER -> terms.preferAfter();
      case LAUNCH -> terms.launch();
      case DEADLINE -> terms.deadline();
      case DAYS -> terms.days();
      case LEGAL_MAX_DAYS -> terms.legalMaxDays();
      case LEGAL_MAX_DAYS_THIRD_COUNTRY -> terms.legalMaxDaysThirdCountry();
      case SILENCE -> terms.silence();
      case DOCUMENTS -> terms.documents();
      case AUTHORITY -> terms.authority();
      case WHO -> terms.who();
      case HELPS -> terms.helps();
      case GATE -> terms.gate();
      case EXPIRES_AFTER_DAYS -> terms.expiresAfterDays();
      case EXPIRES_ON -> terms.expiresOn();
      case SRC -> terms.src();
      case CONFIDENCE -> terms.confidence();
      case NOTES -> terms.notes();
    };
  }

  /** The fields in which two steps differ. */
  public static Set<StepField> differing(StepTerms one, StepTerms other, Set<StepField> among) {
    var fields = EnumSet.noneOf(StepField.class);
    for (var field : among) {
      if (!Objects.equals(of(one, field), of(other, field))) {
        fields.add(field);
      }
    }
    return fields;
  }
}
