package fr.ancrage.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What the finished steps of a territory teach about durations. Few cases say little: they are
 * weighed with the catalogue's own law, itself moved by what the other steps of the same authority
 * took, since a slow office is slow for all.
 */
public final class LearnedDurations {
  /** From so many ended cases on, durations are proposed. */
  public static final int ENOUGH = 5;

  /** The catalogue weighs as much as so many cases. */
  private static final double PRIOR = 2;

  /** An authority moves steps of which nothing is known by so much of what is known of others. */
  private static final double AUTHORITY_PRIOR = 10;

  private static final double PAIRS_PRIOR = 40;
  private static final double MOST = 0.9;

  private final Map<String, LearnedStep> steps = new LinkedHashMap<>();
  private final double correlation;

  /** What these observations say of the steps of this catalogue; those of others are left out. */
  public static LearnedDurations of(Catalogue catalogue, List<Observation> observed) {
    return new LearnedDurations(catalogue, observed);
  }

  private LearnedDurations(Catalogue catalogue, List<Observation> observed) {
    var byStep = observed.stream().collect(Collectors.groupingBy(Observation::step));
    var pace = pace(catalogue, byStep);
    for (var step : catalogue.steps()) {
      var mine = byStep.getOrDefault(step.id(), List.of());
      int ended = ended(mine);
      if (ended > 0) {
        var quantiles = new DurationQuantiles(mine);
        var known = step.terms().days();
        double faster = pace.getOrDefault(step.terms().authority(), 1.0);
        double[] q = new double[3];
        double[] shares = {0.1, 0.5, 0.9};
        for (int i = 0; i < 3; i++) {
          double prior = Math.max(0, known.quantile(shares[i]) * faster);
          q[i] = (ended * quantiles.at(shares[i]) + PRIOR * prior) / (ended + PRIOR);
        }
        steps.put(
            step.id(),
            new LearnedStep(
                step.id(),
                ended,
                mine.size() - ended,
                (int) Math.round(quantiles.at(0.1)),
                (int) Math.round(quantiles.at(0.5)),
                (int) Math.round(quantiles.at(0.9)),
                ended < ENOUGH ? null : PertFit.of(q[0], q[1], q[2])));
      }
    }
    correlation = correlation(catalogue, observed);
  }

  /** What is known of a step; empty when no case of it has ended. */
  public Optional<LearnedStep> step(String id) {
    return Optional.ofNullable(steps.get(id));
  }

  /** All that is known, in the order of the catalogue. */
  public List<LearnedStep> steps() {
    return List.copyOf(steps.values());
  }

  /**
   * How much the steps of one authority go together in one case, from 0 to 0.9: the mean product of
   * their normal scores, drawn towards what the catalogue supposes when pairs are few.
   */
  public double authorityCorrelation() {
    return correlation;
  }

  /** The catalogue with everything that is proposed adopted. */
  public Catalogue adoptedIn(Catalogue catalogue, String version) {
    return new Catalogue(
        catalogue.schemaVersion(),
        version,
        catalogue.reviewedOn(),
        catalogue.sourcesReadUpTo(),
        new Parameters(
            catalogue.parameters().draws(), correlation, catalogue.parameters().silenceAlertDays()),
        catalogue.vocabulary(),
        catalogue.documents(),
        catalogue.authorities(),
        catalogue.sources(),
        catalogue.steps().stream().map(this::adopted).toList());
  }

  private Step adopted(Step step) {
    var proposed = step(step.id()).map(LearnedStep::proposed).orElse(null);
    return proposed == null
        ? step
        : new Step(
            step.id(),
            step.appliesWhen(),
            step.triggeredByOutcomeOf(),
            step.validFrom(),
            step.validTo(),
            step.terms().lasting(proposed),
            step.overrides());
  }

  /** By authority, how its steps' medians compare to the catalogue's: 1 = as it says. */
  private static Map<String, Double> pace(
      Catalogue catalogue, Map<String, List<Observation>> byStep) {
    var logs = new LinkedHashMap<String, double[]>();
    for (var step : catalogue.steps()) {
      var mine = byStep.getOrDefault(step.id(), List.of());
      double usual = step.terms().days().quantile(0.5);
      if (ended(mine) > 0 && usual >= 1) {
        double took = Math.max(0.5, new DurationQuantiles(mine).at(0.5));
        var sum = logs.computeIfAbsent(step.terms().authority(), _ -> new double[2]);
        sum[0] += ended(mine) * Math.log(took / usual);
        sum[1] += ended(mine);
      }
    }
    var pace = new LinkedHashMap<String, Double>();
    logs.forEach(
        (authority, sum) -> pace.put(authority, Math.exp(sum[0] / (sum[1] + AUTHORITY_PRIOR))));
    return pace;
  }

  private static double correlation(Catalogue catalogue, List<Observation> observed) {
    var authority =
        catalogue.steps().stream()
            .collect(Collectors.toMap(Step::id, step -> step.terms().authority()));
    var scores =
        scores(observed.stream().filter(one -> authority.containsKey(one.step())).toList());
    var together =
        scores.stream()
            .collect(
                Collectors.groupingBy(
                    score -> score.of().caseKey() + '\n' + authority.get(score.of().step())));
    double sum = 0;
    long pairs = 0;
    for (var group : together.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          sum += group.get(i).value() * group.get(j).value();
          pairs++;
        }
      }
    }
    double supposed = catalogue.parameters().authorityCorrelation();
    return Math.clamp((sum + PAIRS_PRIOR * supposed) / (pairs + PAIRS_PRIOR), 0, MOST);
  }

  private record Score(Observation of, double value) {}

  /** The normal scores of ended durations that vary, by step. */
  private static List<Score> scores(List<Observation> observed) {
    var normal = NormalDistribution.of(0, 1);
    var scores = new ArrayList<Score>();
    var ended =
        observed.stream()
            .filter(Observation::ended)
            .collect(Collectors.groupingBy(Observation::step, Collectors.toList()));
    for (var step : ended.values()) {
      var sorted = step.stream().map(Observation::days).sorted().toList();
      if (step.size() >= ENOUGH && !sorted.getFirst().equals(sorted.getLast())) {
        Function<Observation, Double> rank =
            one -> (sorted.indexOf(one.days()) + sorted.lastIndexOf(one.days()) + 1) / 2.0;
        for (var one : step) {
          scores.add(
              new Score(one, normal.inverseCumulativeProbability(rank.apply(one) / step.size())));
        }
      }
    }
    return scores;
  }

  private static int ended(List<Observation> observed) {
    return (int) observed.stream().filter(Observation::ended).count();
  }
}
