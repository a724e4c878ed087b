package fr.ancrage.planning.engine;

import fr.ancrage.planning.Offset;
import fr.ancrage.planning.PlanRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The date of each anchor, another's taken where the header says so. `decision` is not one of them
 * unless it was given: it is a finish, which the network knows.
 */
record Anchors(Map<String, LocalDate> given, boolean training, @Nullable LocalDate practiceOpens) {
  static final String ARRIVAL = "arrival";
  static final String PRACTICE_START = "practice_start";
  static final String DECISION = "decision";
  static final String CLOSE = "evc_window_close";
  private static final Set<String> FIXED_BY_OTHERS =
      Set.of(
          "semester_start",
          "junior_doctor_appointment",
          DECISION,
          "pcc_end",
          "residence_permit_expiry");

  static Anchors of(PlanRequest request) {
    var training = List.of("training").equals(request.facts().get("practice_mode"));
    return new Anchors(request.anchors(), training, null);
  }

  /** For latest and planned dates: the day the practice gate opens stands for a wanted start. */
  Anchors supposing(@Nullable LocalDate opens) {
    return new Anchors(given, training, date(PRACTICE_START) == null ? opens : null);
  }

  LocalDate asOf() {
    return Objects.requireNonNull(given.get("as_of"));
  }

  LocalDate origin() {
    var contact = Objects.requireNonNull(date("first_contact"));
    return contact.isAfter(asOf()) ? contact : asOf();
  }

  /** The date, or none: then it is to be asked. A semester is never guessed from the gate. */
  @Nullable LocalDate date(String name) {
    var date = given.get(name);
    if (date != null) {
      return date;
    }
    return switch (name) {
      case "first_contact" -> asOf();
      case PRACTICE_START -> {
        var semester = training ? given.get("semester_start") : null;
        yield semester != null ? semester : practiceOpens;
      }
      case "semester_start" -> given.get(PRACTICE_START);
      case "junior_doctor_appointment" -> date("semester_start");
      case ARRIVAL -> date(PRACTICE_START);
      case "residence_start" -> date(ARRIVAL);
      default -> null;
    };
  }

  /** Whether the launch is also a date before which the step cannot start. */
  static boolean opens(Offset launch) {
    return FIXED_BY_OTHERS.contains(launch.anchor())
        || yearly(launch.anchor())
        || (launch.days() >= 0
            && (launch.anchor().equals(ARRIVAL) || launch.anchor().equals(PRACTICE_START)));
  }

  static boolean yearly(String anchor) {
    return anchor.startsWith("evc_");
  }
}
