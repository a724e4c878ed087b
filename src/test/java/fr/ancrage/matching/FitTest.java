package fr.ancrage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.matching.Fit.About;
import fr.ancrage.matching.Fit.State;
import fr.ancrage.shared.Ids;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void whatFitsFits() {
    var fit = fit(wanted(TODAY, 80, 100, List.of()), post(TODAY, 100, List.of()), 12);
    assertThat(fit.gives()).isZero();
    assertThat(fit.missed()).isZero();
    assertThat(fit.near()).isTrue();
  }

  @Test
  void aDistanceIsToldInKilometresAndIsAWish() {
    var fit = fit(wanted(TODAY, 80, 100, List.of()), post(TODAY, 100, List.of()), 32);
    assertThat(of(fit, About.PLACE)).isEqualTo(new Fit.Condition(About.PLACE, State.NOT, 12));
    assertThat(fit.missed()).isZero();
    assertThat(fit.gives()).isEqualTo(1);
  }

  @Test
  void aDateIsToldInDays() {
    var fit = fit(wanted(TODAY.plusDays(42), 80, 100, List.of()), post(TODAY, 100, List.of()), 5);
    assertThat(of(fit, About.DATE).gap()).isEqualTo(42);
    assertThat(fit.late()).isEqualTo(42);
  }

  @Test
  void theDayFromWhichOneMayPractiseCountsToo() {
    var fit =
        Fit.of(
            wanted(TODAY, 80, 100, List.of()),
            TODAY.plusDays(10),
            post(TODAY, 100, List.of()),
            _ -> 5,
            TODAY);
    assertThat(of(fit, About.DATE).gap()).isEqualTo(10);
  }

  @Test
  void whatIsNotKnownIsToBeAsked() {
    var fit = Fit.of(Wanted.nothing(), null, post(TODAY, 100, List.of()), _ -> Double.NaN, TODAY);
    assertThat(fit.conditions())
        .filteredOn(one -> one.state() == State.UNKNOWN)
        .extracting(Fit.Condition::about)
        .containsExactly(About.PROFESSION, About.DATE, About.RATE);
    assertThat(fit.missed()).isZero();
  }

  @Test
  void aShareOfFullTimeAndHalfDaysAreConditions() {
    var fit =
        fit(
            wanted(TODAY, 50, 60, List.of("mon-am", "tue-am")),
            post(TODAY, 80, List.of("mon-am", "wed-pm")),
            5);
    assertThat(of(fit, About.RATE).gap()).isEqualTo(20);
    assertThat(of(fit, About.HALF_DAYS).gap()).isEqualTo(1);
    assertThat(fit.missed()).isEqualTo(2);
    assertThat(fit.near()).isTrue();
  }

  @Test
  void anotherProfessionIsNotNear() {
    var fit =
        Fit.of(
            wanted(TODAY, 80, 100, List.of()).of("physician"),
            null,
            post(TODAY, 100, List.of()),
            _ -> 5,
            TODAY);
    assertThat(fit.near()).isFalse();
  }

  @Test
  void theOrderIsFewestMissedThenNearest() {
    var far = fit(wanted(TODAY, 80, 100, List.of()), post(TODAY, 100, List.of()), 40);
    var near = fit(wanted(TODAY, 80, 100, List.of()), post(TODAY, 100, List.of()), 4);
    var other = fit(wanted(TODAY, 50, 60, List.of()), post(TODAY, 100, List.of()), 1);
    assertThat(List.of(far, other, near).stream().sorted(Fit.Order.CONDITIONS.comparator()))
        .containsExactly(near, far, other);
    assertThat(List.of(far, other, near).stream().sorted(Fit.Order.DISTANCE.comparator()))
        .containsExactly(other, near, far);
  }

  private static Fit fit(Wanted wanted, Post post, double km) {
    return Fit.of(wanted, null, post, _ -> km, TODAY);
  }

  private static Fit.Condition of(Fit fit, About about) {
    return fit.conditions().stream().filter(one -> one.about() == about).findFirst().orElseThrow();
  }

  private static Wanted wanted(@Nullable LocalDate from, int min, int max, List<String> halfDays) {
    return new Wanted(
        "nurse",
        null,
        from,
        null,
        List.of("44131"),
        20,
        min,
        max,
        halfDays,
        Horizon.NOW,
        List.of("fr"),
        null,
        false);
  }

  private static Post post(LocalDate from, int rate, List<String> halfDays) {
    return new Post(
        Ids.next(),
        new OrganisationId(Ids.next()),
        "IDE",
        "44154",
        "nurse",
        null,
        rate,
        rate,
        from,
        null,
        false,
        null,
        halfDays,
        false);
  }
}
