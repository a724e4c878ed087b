package fr.ancrage.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.ancrage.catalogue.CatalogueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnedDurationsTest {
  private static final String ORDER = "order-registration-medical";

  private final Catalogue base = CatalogueReader.base();

  @Test
  void fewCasesProposeNothing() {
    var learned = LearnedDurations.of(base, took(ORDER, 30, 40, 50, 60));

    assertThat(learned.step(ORDER).orElseThrow().ended()).isEqualTo(4);
    assertThat(learned.step(ORDER).orElseThrow().proposed()).isNull();
    assertThat(learned.adoptedIn(base, "here").steps()).isEqualTo(base.steps());
  }

  @Test
  void manyCasesProposeTheirOwnQuantiles() {
    var random = new Random(3);
    var days = IntStream.range(0, 400).map(_ -> (int) (90 * Math.exp(0.4 * random.nextGaussian())));
    var learned = LearnedDurations.of(base, took(ORDER, days.toArray()));
    var proposed = Objects.requireNonNull(learned.step(ORDER).orElseThrow().proposed());

    assertThat(proposed.ordered()).isTrue();
    assertThat(proposed.quantile(0.5)).isCloseTo(90, within(5.0));
    assertThat(proposed.quantile(0.9)).isCloseTo(90 * Math.exp(0.4 * 1.2816), within(9.0));
  }

  @Test
  void whatStillRunsMakesTheQuantilesLonger() {
    var ended = took(ORDER, 10, 20, 30, 40, 50);
    var more = new ArrayList<>(ended);
    IntStream.range(0, 5).forEach(i -> more.add(new Observation("r" + i, ORDER, 45, false)));

    assertThat(LearnedDurations.of(base, more).step(ORDER).orElseThrow().p50())
        .isGreaterThan(LearnedDurations.of(base, ended).step(ORDER).orElseThrow().p50());
    assertThat(LearnedDurations.of(base, more).step(ORDER).orElseThrow().running()).isEqualTo(5);
  }

  @Test
  void durationsThatNeverVaryStayAsTheyAre() {
    var learned = LearnedDurations.of(base, took(ORDER, 14, 14, 14, 14, 14, 14, 14, 14));
    var proposed = Objects.requireNonNull(learned.step(ORDER).orElseThrow().proposed());

    assertThat(proposed.ordered()).isTrue();
    assertThat(proposed.quantile(0.5)).isBetween(10.0, 30.0);
  }

  @Test
  void stepsOfOneOfficeThatGoTogetherAreSeenTo() {
    var office =
        base.steps().stream()
            .filter(step -> step.terms().authority().equals("foreign_authority"))
            .map(Step::id)
            .limit(2)
            .toList();
    assertThat(office).hasSize(2);

    assertThat(together(office, true).authorityCorrelation()).isGreaterThan(0.7);
    assertThat(together(office, false).authorityCorrelation()).isLessThan(0.2);
  }

  private LearnedDurations together(List<String> steps, boolean same) {
    var random = new Random(5);
    var observed = new ArrayList<Observation>();
    for (int c = 0; c < 300; c++) {
      double slow = random.nextGaussian();
      for (var step : steps) {
        double own = same ? slow : random.nextGaussian();
        observed.add(new Observation("c" + c, step, (int) (60 * Math.exp(0.5 * own)), true));
      }
    }
    return LearnedDurations.of(base, observed);
  }

  private static List<Observation> took(String step, int... days) {
    return IntStream.range(0, days.length)
        .mapToObj(i -> new Observation("c" + i, step, days[i], true))
        .toList();
  }
}
