package fr.ancrage.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What fits between a person and a post, condition by condition. No score: an order that is said,
 * and a human who introduces.
 *
 * @param km to the nearest place wanted; null when it is not known, or any place will do
 * @param late days between the date of the post and when the person is free; 0 when in time
 */
public record Fit(List<Condition> conditions, @Nullable Double km, long late) {
  /** Whether a condition is fulfilled. */
  public enum State {
    MET,
    UNKNOWN,
    NOT
  }

  /** What a condition is about. */
  public enum About {
    PROFESSION(true),
    SPECIALITY(true),
    DATE(true),
    UNTIL(true),
    RATE(true),
    HALF_DAYS(true),
    PLACE(false),
    LODGING(false),
    HORIZON(false);

    private final boolean hard;

    About(boolean hard) {
      this.hard = hard;
    }

    /** Whether it is a condition rather than a wish. */
    public boolean hard() {
      return hard;
    }
  }

  /** One condition, and by how much it is missed: kilometres, days, points of full time. */
  public record Condition(About about, State state, long gap) {}

  /** Orders in which fits are read. */
  public enum Order {
    /** Fewest conditions missed, then the nearest, then the soonest. */
    CONDITIONS,
    /** The nearest, then fewest conditions missed. */
    DISTANCE,
    /** The soonest, then fewest conditions missed. */
    DATE;

    /** The order itself. */
    public Comparator<Fit> comparator() {
      var missed = Comparator.comparingLong(Fit::missed);
      var near = Comparator.comparingDouble(Fit::distance);
      var soon = Comparator.comparingLong(Fit::late);
      return switch (this) {
        case CONDITIONS -> missed.thenComparing(near).thenComparing(soon);
        case DISTANCE -> near.thenComparing(missed).thenComparing(soon);
        case DATE -> soon.thenComparing(missed).thenComparing(near);
      };
    }
  }

  /** How many conditions, wishes apart, are not fulfilled. */
  public long missed() {
    return conditions.stream()
        .filter(one -> one.about().hard() && one.state() == State.NOT)
        .count();
  }

  /** How many conditions and wishes would have to give. */
  public long gives() {
    return conditions.stream().filter(one -> one.state() == State.NOT).count();
  }

  /** How many are to be asked. */
  public long asks() {
    return conditions.stream().filter(one -> one.state() == State.UNKNOWN).count();
  }

  /** Whether it is worth showing: the profession may do, and not more than two conditions miss. */
  public boolean near() {
    return missed() <= 2
        && conditions.stream()
            .noneMatch(one -> one.about() == About.PROFESSION && one.state() == State.NOT);
  }

  private double distance() {
    return km == null ? Double.MAX_VALUE : km;
  }

  /**
   * Compares a person with a post.
   *
   * @param practiseFrom from when they may practise
   * @param kilometres from a commune to the post, {@code NaN} when not known
   */
  public static Fit of(
      Wanted wanted,
      @Nullable LocalDate practiseFrom,
      Post post,
      ToDoubleFunction<String> kilometres,
      LocalDate today) {
    var all = new ArrayList<Condition>();
    all.add(same(About.PROFESSION, wanted.profession(), post.profession()));
    if (post.speciality() != null && Objects.equals(wanted.profession(), post.profession())) {
      all.add(same(About.SPECIALITY, wanted.speciality(), post.speciality()));
    }
    var late = date(wanted, practiseFrom, post, today, all);
    until(wanted, post, all);
    rate(wanted, post, all);
    if (!post.halfDays().isEmpty() && !wanted.halfDays().isEmpty()) {
      var missing =
          post.halfDays().stream().filter(one -> !wanted.halfDays().contains(one)).count();
      all.add(condition(About.HALF_DAYS, missing));
    }
    var km = place(wanted, kilometres, all);
    if (wanted.lodging()) {
      all.add(condition(About.LODGING, post.lodging() ? 0 : 1));
    }
    if (post.urgent() && wanted.horizon() != null) {
      all.add(condition(About.HORIZON, wanted.horizon() == Horizon.NOW ? 0 : 1));
    }
    return new Fit(List.copyOf(all), km, late);
  }

  private static Condition same(About about, @Nullable String one, String other) {
    return one == null
        ? new Condition(about, State.UNKNOWN, 0)
        : condition(about, one.equals(other) ? 0 : 1);
  }

  private static long date(
      Wanted wanted,
      @Nullable LocalDate practiseFrom,
      Post post,
      LocalDate today,
      List<Condition> all) {
    var ready = ready(wanted, practiseFrom);
    if (ready == null) {
      all.add(new Condition(About.DATE, State.UNKNOWN, 0));
      return 0;
    }
    var wantedOn = post.from() == null ? today : post.from();
    var late = Math.max(0, ChronoUnit.DAYS.between(wantedOn, ready));
    all.add(
        post.from() == null && late > 0
            ? new Condition(About.DATE, State.UNKNOWN, late)
            : condition(About.DATE, late));
    return late;
  }

  /** From when they are free and may practise; null when nothing is known. */
  public static @Nullable LocalDate ready(Wanted wanted, @Nullable LocalDate practiseFrom) {
    var from = wanted.from();
    return from == null || (practiseFrom != null && practiseFrom.isAfter(from))
        ? practiseFrom
        : from;
  }

  private static void until(Wanted wanted, Post post, List<Condition> all) {
    var until = wanted.until();
    if (until != null && (post.until() == null || until.isBefore(post.until()))) {
      all.add(new Condition(About.UNTIL, State.NOT, 1));
    }
  }

  private static void rate(Wanted wanted, Post post, List<Condition> all) {
    var min = wanted.rateMin();
    var max = wanted.rateMax();
    if (min == null && max == null) {
      all.add(new Condition(About.RATE, State.UNKNOWN, 0));
      return;
    }
    var under = min == null ? 0 : Math.max(0, min - post.rateMax());
    var over = max == null ? 0 : Math.max(0, post.rateMin() - max);
    all.add(condition(About.RATE, Math.max(under, over)));
  }

  private static @Nullable Double place(
      Wanted wanted, ToDoubleFunction<String> kilometres, List<Condition> all) {
    if (wanted.communes().isEmpty()) {
      all.add(new Condition(About.PLACE, State.MET, 0));
      return null;
    }
    var nearest =
        wanted.communes().stream().mapToDouble(kilometres).filter(one -> !Double.isNaN(one)).min();
    if (nearest.isEmpty()) {
      all.add(new Condition(About.PLACE, State.UNKNOWN, 0));
      return null;
    }
    var km = nearest.getAsDouble();
    var limit = wanted.km();
    var further = limit == null ? 0 : Math.max(0, Math.round(km - limit));
    all.add(condition(About.PLACE, further));
    return km;
  }

  private static Condition condition(About about, long gap) {
    return new Condition(about, gap == 0 ? State.MET : State.NOT, gap);
  }
}
