package fr.ancrage.planning.engine;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Offset;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepGraph;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes plans of one catalogue. */
public final class Computation {
  private final Catalogue catalogue;
  private final List<String> sortedIds;
  private final List<Step> sorted;

  /** For a catalogue that was checked. */
  public Computation(Catalogue catalogue) {
    this.catalogue = catalogue;
    sortedIds = new StepGraph(catalogue.steps(), false).sorted();
    var byId = catalogue.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
    sorted = sortedIds.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
  }

  /** The plan of a request that was checked. */
  public Plan plan(PlanRequest request) {
    var selection = Selection.of(catalogue, sorted, request, false);
    var durations = new Durations(catalogue.parameters(), request.seed());
    var forecast = forecast(selection.chosen(), request, gate -> true, durations);
    var recruiters = forRecruiters(request, selection, forecast, durations);
    Draws.run(
        catalogue.parameters().draws(),
        durations,
        Stream.of(forecast, recruiters).distinct().map(f -> f.draws).toList());
    var network = forecast.network;
    var practice = forecast.opening(Gate.PRACTICE);
    var anchors = Anchors.of(request).supposing(practice);
    var schedule = new Schedule(network, forecast.typical, anchors);
    var validity = Validity.apply(network, schedule);
    var alerts = new Alerts(network, request, catalogue.parameters().silenceAlertDays());
    var steps = new ArrayList<StepPlan>();
    for (int i = 0; i < network.size; i++) {
      steps.add(step(i, forecast, schedule, alerts));
    }
    return new Plan(
        catalogue.version(),
        ids(selection, c -> !c.optional()),
        ids(selection, Chosen::optional),
        selection.undecided(),
        steps,
        forecast.gatePlans(),
        practice(recruiters),
        selection.factsToAsk(),
        datesToAsk(network, anchors),
        alerts.with(validity, schedule, forecast.typical));
  }

  /** How many random numbers the gates of that plan ask for. */
  long drawn(PlanRequest request) {
    var selection = Selection.of(catalogue, sorted, request, false);
    var durations = new Durations(catalogue.parameters(), request.seed());
    forecast(selection.chosen(), request, gate -> true, durations);
    return (long) catalogue.parameters().draws() * durations.streams();
  }

  private Forecast forecast(
      List<Chosen> chosen, PlanRequest request, Predicate<Gate> drawn, Durations durations) {
    var network = new Network(chosen, sortedIds, Anchors.of(request));
    var sameArea = List.of("same_area").equals(request.facts().get("coming_from"));
    return new Forecast(network, sameArea, drawn, durations);
  }

  /** The same when no household step can matter, otherwise that of another plan. */
  private Forecast forRecruiters(
      PlanRequest request, Selection.Result selection, Forecast forecast, Durations durations) {
    var hidden = Selection.of(catalogue, sorted, request, true);
    return hidden.chosen().equals(selection.chosen())
        ? forecast
        : forecast(hidden.chosen(), request, gate -> gate == Gate.PRACTICE, durations);
  }

  private static @Nullable GatePlan practice(Forecast forecast) {
    return forecast.gatePlans().stream()
        .filter(gate -> gate.gate() == Gate.PRACTICE)
        .findFirst()
        .orElse(null);
  }

  private static List<String> ids(Selection.Result selection, Predicate<Chosen> which) {
    return selection.chosen().stream().filter(which).map(Chosen::id).toList();
  }

  private List<String> datesToAsk(Network network, Anchors anchors) {
    var missing = new HashSet<String>();
    for (int i : network.order) {
      var step = network.steps.get(i);
      missing.add(missing(anchors, step, step.started() ? null : step.terms().launch()));
      missing.add(missing(anchors, step, step.terms().deadline()));
    }
    missing.remove(Anchors.PRACTICE_START);
    missing.remove(Anchors.ARRIVAL);
    return catalogue.vocabulary().anchors().keySet().stream().filter(missing::contains).toList();
  }

  private static String missing(Anchors anchors, Chosen step, @Nullable Offset offset) {
    var known =
        offset == null
            || anchors.date(offset.anchor()) != null
            || (offset.anchor().equals(Anchors.DECISION) && !step.reason().triggeredBy().isEmpty());
    return known || offset == null ? "" : offset.anchor();
  }

  private static StepPlan step(int i, Forecast forecast, Schedule schedule, Alerts alerts) {
    var network = forecast.network;
    var step = network.steps.get(i);
    double slack = schedule.latestStart[i] - forecast.typical.start[i];
    return new StepPlan(
        step.id(),
        state(network, i),
        date(forecast.typical.start[i]),
        date(forecast.typical.finish[i]),
        date(schedule.latestStart[i]),
        date(schedule.latestFinish[i]),
        date(schedule.plannedStart[i]),
        date(schedule.plannedFinish[i]),
        Double.isNaN(slack) ? null : (Integer) (int) slack,
        forecast.draws.criticality(i),
        alerts.limit(i),
        step.reason(),
        step.terms());
  }

  private static StepState state(Network network, int i) {
    var step = network.steps.get(i);
    if (step.refused()) {
      return StepState.REFUSED;
    }
    if (step.done()) {
      return StepState.DONE;
    }
    if (step.started()) {
      return StepState.STARTED;
    }
    return network.dated[i] ? StepState.TO_DO : StepState.BLOCKED;
  }

  static @Nullable LocalDate date(double day) {
    return Double.isNaN(day) ? null : LocalDate.ofEpochDay((long) day);
  }
}
