package fr.ancrage.settlement.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The plan as a picture: dates across, steps in lanes by who acts, gates as flags above.
 *
 * @param title states the finding, such as "Exercice possible vers le 12 mars : l'Ordre décide"
 * @param description the same in a few sentences, for those who do not see the picture
 */
public record PlanTimeline(
    String title, String description, LocalDate today, List<Flag> flags, List<Lane> lanes) {

  /** The picture's own units; it scales and scrolls as a whole. */
  public static final int WIDTH = 960;

  private static final int YEAR_WIDTH = 84;

  private static final int MARGIN = 12;
  private static final int HEAD = 34;
  private static final int FLAG = 40;
  private static final int LANE = 36;
  private static final int STEP = 42;
  private static final int MANY_MONTHS = 18;

  /** Steps of the same performer. */
  public record Lane(String label, List<Bar> bars) {}

  /** How a step is drawn. */
  public enum Stage {
    DONE,
    HOLDS,
    PLANNED,
    OFFERED
  }

  /**
   * One step.
   *
   * @param words beside its name: its state or dates, as people say them
   * @param late 90 % date, to which the bar fades
   * @param before where the bar stood before a what-if, drawn as a ghost
   */
  public record Bar(
      String label,
      String words,
      LocalDate start,
      LocalDate typical,
      LocalDate late,
      Stage stage,
      @Nullable Span before) {}

  /** From one day to another. */
  public record Span(LocalDate start, LocalDate end) {}

  /** A gate: when it opens in 10, 50 and 90 cases of 100. */
  public record Flag(
      String label, String words, LocalDate p10, LocalDate p50, LocalDate p90, boolean holds) {}

  /** The first day of a month and where it is drawn. */
  public record Month(String label, double x) {}

  /** A lane's heading, or a bar, with the top of its row. */
  public record Row(int y, @Nullable String lane, @Nullable Bar bar) {}

  /** Months across, fewer when there are many; where they are narrow January is its year. */
  public List<Month> months(Locale locale) {
    var from = from();
    var to = to();
    var step = ChronoUnit.MONTHS.between(from, to) > MANY_MONTHS ? 3 : 1;
    var months = new ArrayList<Month>();
    for (var day = from; day.isBefore(to); day = day.plusMonths(step)) {
      var wide = x(day.plusMonths(step)) - x(day) >= YEAR_WIDTH;
      var year = wide ? "MMM yyyy" : "yyyy";
      var pattern =
          day.getMonthValue() <= step ? year : wide && day.equals(from) ? "MMM yyyy" : "MMM";
      months.add(new Month(DateTimeFormatter.ofPattern(pattern, locale).format(day), x(day)));
    }
    return months;
  }

  /** Every row with its place, from top to bottom. */
  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    var y = HEAD + flags.size() * FLAG;
    for (var lane : lanes) {
      rows.add(new Row(y, lane.label(), null));
      y += LANE;
      for (var bar : lane.bars()) {
        rows.add(new Row(y, null, bar));
        y += STEP;
      }
    }
    return rows;
  }

  public int flagTop(int number) {
    return HEAD + number * FLAG;
  }

  public int height() {
    return HEAD
        + flags.size() * FLAG
        + lanes.stream().mapToInt(lane -> LANE + lane.bars().size() * STEP).sum()
        + MARGIN;
  }

  /** Where a day is drawn. */
  public double x(LocalDate day) {
    var from = from();
    double all = ChronoUnit.DAYS.between(from, to());
    var share = ChronoUnit.DAYS.between(from, day) / all;
    return Math.round((MARGIN + share * (WIDTH - 2 * MARGIN)) * 10) / 10.0;
  }

  /** How wide a stretch is drawn: even a day is seen. */
  public double width(LocalDate start, LocalDate end) {
    return Math.max(6, Math.round((x(end) - x(start)) * 10) / 10.0);
  }

  /** Words of what stands in the right half end where it ends, so that they stay in the picture. */
  public boolean right(LocalDate day) {
    return x(day) > WIDTH * 0.55;
  }

  private LocalDate from() {
    var first = today;
    for (var lane : lanes) {
      for (var bar : lane.bars()) {
        first = earlier(first, bar.start());
        first = bar.before() == null ? first : earlier(first, bar.before().start());
      }
    }
    return first.withDayOfMonth(1);
  }

  private LocalDate to() {
    var last = today.plusMonths(1);
    for (var lane : lanes) {
      for (var bar : lane.bars()) {
        last = later(last, bar.late());
        last = bar.before() == null ? last : later(last, bar.before().end());
      }
    }
    for (var flag : flags) {
      last = later(last, flag.p90());
    }
    return last.withDayOfMonth(1).plusMonths(1);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
