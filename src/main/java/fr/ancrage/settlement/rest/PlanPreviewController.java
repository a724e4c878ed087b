package fr.ancrage.settlement.rest;

import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.RequestProblem;
import fr.ancrage.planning.RequestReader;
import fr.ancrage.planning.RequestRefused;
import fr.ancrage.settlement.Planners;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.Territories;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "plans")
@Access(value = Audience.TOKEN, scope = "plans:preview")
class PlanPreviewController {
  private final Planners planners;
  private final Territories territories;
  private final Clock clock;

  PlanPreviewController(Planners planners, Territories territories, Clock clock) {
    this.planners = planners;
    this.territories = territories;
    this.clock = clock;
  }

  @Operation(summary = "Computes the plan of a person and keeps nothing")
  @PostMapping("/api/v1/plans/preview")
  PlanPreview preview(@RequestBody PlanPreviewRequest wanted) {
    var territory = territories.get(TerritoryScope.required());
    var planner = planners.inForce(territory).planner();
    var reader = new RequestReader(planner.vocabulary());
    var today = Map.<String, Object>of("as_of", LocalDate.now(clock.withZone(territory.zone())));
    var anchors = new java.util.LinkedHashMap<String, Object>(today);
    if (wanted.anchors() != null) {
      wanted.anchors().forEach((name, date) -> anchors.put(name, date));
    }
    var request =
        new PlanRequest(
            reader.facts(wanted.facts() == null ? Map.of() : wanted.facts()),
            reader.anchors(anchors),
            wanted.seed() == null ? 1 : wanted.seed(),
            wanted.outcomes() == null ? Map.of() : wanted.outcomes(),
            Map.of());
    if (!reader.problems().isEmpty()) {
      throw new RequestRefused(reader.problems());
    }
    return PlanPreview.of(planner.plan(request));
  }

  /** What was refused, and what is allowed instead. */
  record Refused(String kind, String name, String value, List<String> allowed) {}

  @ExceptionHandler(RequestRefused.class)
  ProblemDetail refused(RequestRefused refused) {
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT,
            refused.problems().stream()
                .map(PlanPreviewController::sentence)
                .collect(Collectors.joining(" ")));
    problem.setTitle("The request names what the catalogue does not define.");
    problem.setProperty(
        "problems",
        refused.problems().stream()
            .map(
                one ->
                    new Refused(
                        one.kind().name().toLowerCase(java.util.Locale.ROOT),
                        one.name(),
                        one.value(),
                        one.allowed()))
            .toList());
    return problem;
  }

  private static String sentence(RequestProblem problem) {
    var allowed = String.join(", ", problem.allowed());
    return switch (problem.kind()) {
      case UNKNOWN_FACT -> "There is no fact %s; facts: %s.".formatted(problem.name(), allowed);
      case UNKNOWN_VALUE ->
          "The fact %s cannot be %s; allowed: %s."
              .formatted(problem.name(), problem.value(), allowed);
      case ONE_VALUE_EXPECTED ->
          "The fact %s takes one value, not %s; allowed: %s."
              .formatted(problem.name(), problem.value(), allowed);
      case UNKNOWN_ANCHOR -> "There is no date %s; dates: %s.".formatted(problem.name(), allowed);
      case NOT_A_DATE ->
          "%s is not a date for %s; write 2026-12-07.".formatted(problem.value(), problem.name());
      case MISSING_DATE -> "The date %s is needed.".formatted(problem.name());
      case UNKNOWN_STEP -> "There is no step %s.".formatted(problem.name());
      case UNKNOWN_OUTCOME ->
          "The step %s cannot end with %s; allowed: %s."
              .formatted(problem.name(), problem.value(), allowed);
      case DATES_OUT_OF_ORDER ->
          "The dates of %s are out of order: %s.".formatted(problem.name(), problem.value());
    };
  }
}
