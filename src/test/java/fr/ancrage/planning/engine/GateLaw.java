package fr.ancrage.planning.engine;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepGraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole law of a gate's opening, for what a plan shows three quantiles of. */
public final class GateLaw {
  private final Catalogue catalogue;
  private final List<Step> sorted;

  /** For a catalogue that was checked. */
  public GateLaw(Catalogue catalogue) {
    this.catalogue = catalogue;
    var byId = catalogue.steps().stream().collect(Collectors.toMap(Step::id, Function.identity()));
    sorted =
        new StepGraph(catalogue.steps(), false)
            .sorted().stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
  }

  /** The days from as_of by which 1, 2, … 99 % of the draws have opened practice. */
  public int[] percentiles(PlanRequest request, LocalDate asOf) {
    var chosen = Selection.of(catalogue, sorted, request, false).chosen();
    var durations = new Durations(catalogue.parameters(), request.seed());
    var network = new Network(chosen, sorted.stream().map(Step::id).toList(), Anchors.of(request));
    var forecast = new Forecast(network, false, gate -> gate == Gate.PRACTICE, durations);
    Draws.run(catalogue.parameters().draws(), durations, List.of(forecast.draws));
    var tally = forecast.draws.tallies[0];
    var days = new int[99];
    for (int percent = 1; percent <= 99; percent++) {
      days[percent - 1] = (int) (tally.percentile(percent) - asOf.toEpochDay());
    }
    return days;
  }
}
