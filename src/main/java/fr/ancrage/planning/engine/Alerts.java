package fr.ancrage.planning.engine;

import fr.ancrage.planning.Alert;
import fr.ancrage.planning.AlertKind;
import fr.ancrage.planning.PlanRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Missed deadlines (section 3) and silence (section 5). */
final class Alerts {
  private final Network network;
  private final int daysBefore;
  private final boolean thirdCountry;

  Alerts(Network network, PlanRequest request, int daysBefore) {
    this.network = network;
    this.daysBefore = daysBefore;
    thirdCountry = List.of("third_country").equals(request.facts().get("nationality"));
  }

  /** All alerts, with those of validity, in the order of the file. */
  List<Alert> with(List<Alert> validity, Schedule schedule, Dates typical) {
    var alerts = new ArrayList<>(validity);
    for (int i : network.order) {
      deadline(i, schedule, typical, alerts);
      silence(i, alerts);
    }
    alerts.sort(
        Comparator.comparing((Alert a) -> Objects.requireNonNull(network.rank.get(a.step())))
            .thenComparing(Alert::kind));
    return alerts;
  }

  private void deadline(int i, Schedule schedule, Dates typical, List<Alert> alerts) {
    var deadline = network.steps.get(i).terms().deadline();
    double limit = schedule.date(i, deadline);
    if (deadline == null || Double.isNaN(limit)) {
      return;
    }
    double first = deadline.appliesToFinish() ? typical.finish[i] : typical.start[i];
    if (limit < first) {
      alerts.add(
          new Alert(
              AlertKind.DEADLINE_MISSED,
              network.steps.get(i).id(),
              LocalDate.ofEpochDay((long) limit),
              LocalDate.ofEpochDay((long) first),
              null,
              null,
              deadline.legal(),
              null));
    }
  }

  private void silence(int i, List<Alert> alerts) {
    var limit = limit(i);
    if (limit == null || limit.toEpochDay() - daysBefore > network.asOf) {
      return;
    }
    var terms = network.steps.get(i).terms();
    var kind = terms.silence() == null ? AlertKind.NO_ANSWER : AlertKind.SILENCE;
    var legal = terms.legalLimit(thirdCountry) != null;
    var id = network.steps.get(i).id();
    alerts.add(new Alert(kind, id, limit, null, null, null, legal, terms.silence()));
  }

  /** For a step under way: from the complete file, or the start; else the longest duration. */
  @Nullable LocalDate limit(int i) {
    var step = network.steps.get(i);
    var start = step.progress().start();
    if (!step.started() || start == null) {
      return null;
    }
    var legal = step.terms().legalLimit(thirdCountry);
    if (legal == null) {
      return start.plusDays(step.terms().days().max());
    }
    var complete = step.progress().fileCompleteOn();
    return (complete != null ? complete : start).plusDays(legal);
  }
}
