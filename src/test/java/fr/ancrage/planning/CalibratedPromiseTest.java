package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.catalogue.CatalogueReader;
import fr.ancrage.planning.engine.GateLaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Dates that are promised hold as often as they say: 40 simulated territories, 50 closed cases each
 * to learn from and 200 to predict.
 */
class CalibratedPromiseTest {
  private static final int TERRITORIES = 40;
  private static final int CLOSED = 50;
  private static final int PREDICTED = 200;
  private static final int DRAWS = 500;

  private final Catalogue plain = drawing(CatalogueReader.base(), DRAWS);
  private final Planner truth = Planner.of(drawing(plain, 1));
  private final GateLaw supposed = new GateLaw(plain);

  /** How often promises held, and how far from the truth they were. */
  private static final class Score {
    private int cases;
    private int half;
    private int nine;
    private double crps;

    void add(int[] percentiles, int days) {
      cases++;
      half += days <= percentiles[49] ? 1 : 0;
      nine += days <= percentiles[89] ? 1 : 0;
      crps += distance(percentiles, days);
    }

    double half() {
      return 100.0 * half / cases;
    }

    double nine() {
      return 100.0 * nine / cases;
    }

    double crps() {
      return crps / cases;
    }
  }

  @Test
  void promisesHoldAsOftenAsTheySay() {
    var learned = new Score();
    var pert = new Score();
    double sum = 0;
    for (int t = 0; t < TERRITORIES; t++) {
      var territory = new SimulatedTerritory(t);
      var people = new Random(1_000 + t);
      var observed = new ArrayList<Observation>();
      for (int c = 0; c < CLOSED; c++) {
        var took = territory.aCase(truth.plan(person(people)));
        observed.addAll(SimulatedTerritory.observed("c" + c, took));
      }
      var here = new GateLaw(LearnedDurations.of(plain, observed).adoptedIn(plain, "here"));
      for (int c = 0; c < PREDICTED; c++) {
        var person = person(people);
        var plan = truth.plan(person);
        int days = opens(truth.plan(taking(person, territory.aCase(plan))));
        learned.add(here.percentiles(person, TODAY), days);
        pert.add(supposed.percentiles(person, TODAY), days);
        sum += Math.abs(opens(plan) - days);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "promises over %d cases: learned 50 %% holds %.1f %%, 90 %% holds %.1f %%, CRPS %.1f days;"
            + " plain PERT %.1f %%, %.1f %%, %.1f days; sum of typical durations %.1f days%n",
        learned.cases,
        learned.half(),
        learned.nine(),
        learned.crps(),
        pert.half(),
        pert.nine(),
        pert.crps(),
        sum / learned.cases);
    assertThat(learned.half()).isBetween(45.0, 55.0);
    assertThat(learned.nine()).isBetween(85.0, 95.0);
    assertThat(learned.crps()).isLessThan(pert.crps()).isLessThan(sum / learned.cases);
  }

  /** Continuous ranked probability score, from the pinball loss at 99 quantiles; in days. */
  private static double distance(int[] percentiles, int days) {
    double loss = 0;
    for (int i = 0; i < percentiles.length; i++) {
      double share = (i + 1) / 100.0;
      double over = days - percentiles[i];
      loss += Math.max(share * over, (share - 1) * over);
    }
    return 2 * loss / percentiles.length;
  }

  private static int opens(Plan plan) {
    LocalDate day = Objects.requireNonNull(plan.gate(Gate.PRACTICE).orElseThrow().typical());
    return (int) ChronoUnit.DAYS.between(TODAY, day);
  }

  private static PlanRequest taking(PlanRequest person, Map<String, Integer> took) {
    var taking = person;
    for (var step : took.entrySet()) {
      taking = taking.lasting(step.getKey(), Math.min(step.getValue(), 3_650));
    }
    return taking;
  }

  private static PlanRequest person(Random random) {
    var abroad = random.nextInt(3) > 0;
    var doctor = random.nextInt(2) == 0;
    var origins = doctor ? List.of("eu_automatic", "eu_general") : List.of("eu_general", "non_eu");
    return PlanRequest.on(TODAY)
        .seed(random.nextLong())
        .fact("profession", doctor ? "physician" : "nurse")
        .fact("practice_mode", "salaried")
        .fact("employer_type", "public_hospital")
        .fact("diploma_origin", abroad ? origins.get(random.nextInt(2)) : "fr")
        .fact("nationality", abroad ? "eu_eea_ch" : "fr")
        .fact("coming_from", abroad ? "eu_eea_ch" : "elsewhere_in_france")
        .fact("already_registered_with_order", abroad ? "false" : "true")
        .fact("household", random.nextBoolean() ? new String[] {"child_3_11"} : new String[0])
        .fact("needs", random.nextBoolean() ? new String[] {"housing"} : new String[0]);
  }

  private static Catalogue drawing(Catalogue catalogue, int draws) {
    return new Catalogue(
        catalogue.schemaVersion(),
        catalogue.version(),
        catalogue.reviewedOn(),
        catalogue.sourcesReadUpTo(),
        new Parameters(
            draws,
            catalogue.parameters().authorityCorrelation(),
            catalogue.parameters().silenceAlertDays()),
        catalogue.vocabulary(),
        catalogue.documents(),
        catalogue.authorities(),
        catalogue.sources(),
        catalogue.steps());
  }
}
