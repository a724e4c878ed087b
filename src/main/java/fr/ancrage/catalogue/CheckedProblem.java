package fr.ancrage.catalogue;

import fr.ancrage.planning.CatalogueProblem;
import java.util.regex.Pattern;

/** A problem of a merged catalogue, said of the step and the field of the territory's form. */
final class CheckedProblem {
  private static final Pattern WHERE =
      Pattern.compile("steps\\.([^.\\[]+)(?:\\.overrides\\[\\d+])?(?:\\.([a-z_]+))?.*");

  private CheckedProblem() {}

  static Finding finding(CatalogueProblem problem) {
    var where = WHERE.matcher(problem.where());
    var known = where.matches();
    var field = known && where.group(2) != null ? where.group(2) : "steps";
    return new Finding(
        kind(problem, field),
        known ? where.group(1) : null,
        field,
        problem.value(),
        problem.related());
  }

  private static Finding.Kind kind(CatalogueProblem problem, String field) {
    return switch (problem.kind()) {
      case CYCLE_IN_AFTER -> Finding.Kind.CYCLE;
      case CYCLE_WITH_PREFER_AFTER -> Finding.Kind.PREFERRED_CYCLE;
      case DAYS_OUT_OF_ORDER -> Finding.Kind.DAYS_OUT_OF_ORDER;
      case OPTIONAL_WITH_GATE -> Finding.Kind.OPTIONAL_WITH_GATE;
      case TRIGGERED_NOT_AFTER_TRIGGER -> Finding.Kind.TRIGGER_NOT_BEFORE;
      case GATE_WITHOUT_STEP -> Finding.Kind.GATE_NEVER_REACHED;
      case MISSING -> Finding.Kind.NAME_MISSING;
      case UNKNOWN_VALUE, WRONG_SHAPE, UNREADABLE, DUPLICATE_ID -> Finding.Kind.UNKNOWN_VALUE;
      case UNKNOWN_NAME ->
          switch (field) {
            case "documents" -> Finding.Kind.UNKNOWN_DOCUMENT;
            case "authority" -> Finding.Kind.UNKNOWN_AUTHORITY;
            case "launch", "deadline" -> Finding.Kind.UNKNOWN_ANCHOR;
            case "applies_when" -> Finding.Kind.UNKNOWN_FACT;
            default -> Finding.Kind.UNKNOWN_STEP;
          };
    };
  }
}
