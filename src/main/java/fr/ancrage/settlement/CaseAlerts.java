package fr.ancrage.settlement;

import fr.ancrage.planning.Alert;
import fr.ancrage.planning.Offset;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Silence;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.settlement.CaseAlert.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads in a plan what must be told: the planner's own alerts, and what draws near. */
final class CaseAlerts {
  private static final int NEAR = 14;
  private static final int WINDOW = 30;

  /** A window is named by its two anchors. */
  private static final String OPENS = "_open";

  private static final String CLOSES = "_close";

  private final Plan plan;
  private final Map<String, LocalDate> anchors;
  private final LocalDate today;

  private CaseAlerts(Plan plan, PlanRequest request) {
    this.plan = plan;
    anchors = request.anchors();
    today = Objects.requireNonNull(anchors.get("as_of"));
  }

  /** The alerts of a case, the gravest first, then by day. */
  static List<CaseAlert> of(Plan plan, PlanRequest request) {
    return new CaseAlerts(plan, request).all();
  }

  private List<CaseAlert> all() {
    var alerts = new ArrayList<CaseAlert>();
    plan.alerts().forEach(alert -> alerts.add(told(alert)));
    for (var step : plan.steps()) {
      if (step.state() == StepState.TO_DO && !step.terms().optional()) {
        deadline(step, alerts);
        window(step, alerts);
        launch(step, alerts);
      }
    }
    alerts.sort(Comparator.comparing(CaseAlert::kind).thenComparing(CaseAlert::day));
    return alerts;
  }

  private CaseAlert told(Alert alert) {
    var kind =
        switch (alert.kind()) {
          case DEADLINE_MISSED -> Kind.DEADLINE_MISSED;
          case EXPIRES_TOO_SOON -> Kind.EXPIRES_TOO_SOON;
          case NO_ANSWER -> Kind.NO_ANSWER;
          case SILENCE ->
              alert.silence() == Silence.ACCEPTANCE ? Kind.SILENCE_GRANTS : Kind.SILENCE_REFUSES;
        };
    var household = plan.step(alert.step()).map(step -> step.reason().household()).orElse(false);
    var silence = alert.silence() == null ? null : alert.silence().key();
    return new CaseAlert(
        kind, alert.step(), alert.date(), alert.other(), alert.legal(), silence, household);
  }

  /** The latest start respects the deadline: when it is near, so is the deadline. */
  private void deadline(StepPlan step, List<CaseAlert> alerts) {
    var deadline = step.terms().deadline();
    var latest = step.latestStart();
    if (deadline != null && latest != null && near(latest, NEAR)) {
      alerts.add(alert(Kind.DEADLINE_NEAR, step, latest, null, deadline.legal()));
    }
  }

  private void window(StepPlan step, List<CaseAlert> alerts) {
    var launch = step.terms().launch();
    if (launch == null || !launch.anchor().endsWith(OPENS)) {
      return;
    }
    var closes = anchors.get(launch.anchor().replace(OPENS, CLOSES));
    if (closes != null && near(closes, WINDOW)) {
      alerts.add(alert(Kind.WINDOW_CLOSES, step, closes, null, false));
    }
  }

  /** It can start today, and its day has passed. */
  private void launch(StepPlan step, List<CaseAlert> alerts) {
    var day = day(step.terms().launch());
    var late = day != null && day.isBefore(today);
    var free = step.earliestStart() != null && !step.earliestStart().isAfter(today);
    if (day != null && late && free && began(day)) {
      alerts.add(alert(Kind.LAUNCH_MISSED, step, day, step.latestStart(), false));
    }
  }

  /** A launch that was past when the case began was never missed. */
  private boolean began(LocalDate day) {
    var first = anchors.get("first_contact");
    return first == null || !day.isBefore(first);
  }

  private @Nullable LocalDate day(@Nullable Offset offset) {
    var anchor = offset == null ? null : anchors.get(offset.anchor());
    return offset == null || anchor == null ? null : anchor.plusDays(offset.days());
  }

  private boolean near(LocalDate day, int days) {
    return !day.isBefore(today) && !day.isAfter(today.plusDays(days));
  }

  private static CaseAlert alert(
      Kind kind, StepPlan step, LocalDate day, @Nullable LocalDate other, boolean legal) {
    return new CaseAlert(kind, step.id(), day, other, legal, null, step.reason().household());
  }
}
