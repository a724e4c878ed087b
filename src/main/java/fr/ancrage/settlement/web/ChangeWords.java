package fr.ancrage.settlement.web;

import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.PlanDifference.GateMove;
import fr.ancrage.planning.PlanDifference.StepMove;
import fr.ancrage.planning.PlanSnapshot.Opening;
import fr.ancrage.planning.Progress;
import fr.ancrage.settlement.InputChange;
import fr.ancrage.settlement.PlanChange;
import fr.ancrage.shared.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What moved and why, in words, at the reader's side of the wall. */
final class ChangeWords {
  private final PlanWords words;
  private final Texts t;
  private final LocalDate today;
  private final boolean whole;

  /**
   * @param whole whether the reader is on the side of the family
   */
  ChangeWords(PlanWords words, Texts t, LocalDate today, boolean whole) {
    this.words = words;
    this.t = t;
    this.today = today;
    this.whole = whole;
  }

  /** Whether there is anything in it for this reader. */
  boolean told(PlanChange change) {
    return whole || !change.household();
  }

  /**
   * The change as it is shown.
   *
   * @param url of the changes, below which each is taken back; null where that is not offered
   */
  ChangeRow row(PlanChange change, ZoneId zone, @Nullable String url) {
    var at = change.changedAt().atZone(zone);
    var moved = change.moved();
    return new ChangeRow(
        t.get("settlement.moment", t.day(at.toLocalDate(), today), t.time(at.toLocalTime())),
        at.toOffsetDateTime().toString(),
        change.byName(),
        change.causes().stream()
            .filter(cause -> whole || !cause.household())
            .map(this::cause)
            .toList(),
        gates(moved),
        names(moved, StepMove::added),
        names(moved, StepMove::removed),
        moved(moved),
        url != null && change.reversible() && (whole || none(change))
            ? url + "/" + change.id() + "/annulation"
            : null,
        change.undone());
  }

  /** A change that also touches the family is taken back from that side only. */
  private static boolean none(PlanChange change) {
    return change.causes().stream().noneMatch(InputChange::household);
  }

  private String cause(InputChange cause) {
    return switch (cause.kind()) {
      case STEP -> step(cause);
      case DATE ->
          said(
              "settlement.change.date",
              words.anchor(cause.key()),
              day(cause.before()),
              day(cause.after()));
      case FACT ->
          said(
              "settlement.change.fact",
              words.fact(cause.key()),
              values(cause, cause.before()),
              values(cause, cause.after()));
      case CATALOGUE -> t.get("settlement.change.catalogue");
      case DAY -> said("settlement.change.day", "", null, day(cause.before()));
    };
  }

  /** « Arrivée : 3 mai (avant : 1er avril) », with what is not known left out. */
  private String said(String key, String name, @Nullable String before, @Nullable String after) {
    if (after == null) {
      return t.get(key + ".gone", name);
    }
    return before == null ? t.get(key + ".new", name, after) : t.get(key, name, after, before);
  }

  private String step(InputChange cause) {
    var name = words.step(cause.key());
    var after = cause.after();
    var before = cause.before();
    if (after == null) {
      return t.get("settlement.change.step.reopened", name);
    }
    if (Progress.REFUSED.equals(after.get(3))) {
      return t.get("settlement.change.step.refused", name);
    }
    var part = newly(before, after, 2) ? "done" : newly(before, after, 1) ? "complete" : "started";
    var place = part.equals("done") ? 2 : part.equals("complete") ? 1 : 0;
    var day = after.get(place);
    if (day.isEmpty() || (place == 0 && !newly(before, after, 0))) {
      return t.get("settlement.change.step.reopened", name);
    }
    return t.get("settlement.change.step." + part, name, t.day(LocalDate.parse(day), today));
  }

  private static boolean newly(@Nullable List<String> before, List<String> after, int place) {
    return !after.get(place).isEmpty()
        && (before == null || !after.get(place).equals(before.get(place)));
  }

  private @Nullable String day(@Nullable List<String> values) {
    return values == null ? null : t.day(LocalDate.parse(values.getFirst()), today);
  }

  private @Nullable String values(InputChange cause, @Nullable List<String> values) {
    if (values == null) {
      return null;
    }
    return values.isEmpty()
        ? t.get("settlement.change.none")
        : values.stream()
            .map(value -> words.value(cause.key(), value))
            .collect(Collectors.joining(", "));
  }

  /** How the dates moved; without the household, the one that recruiters are shown. */
  List<String> gates(PlanDifference moved) {
    if (whole) {
      return moved.gates().stream().map(this::gate).toList();
    }
    return moved.recruiters() == null ? List.of() : List.of(gate(moved.recruiters()));
  }

  private String gate(GateMove move) {
    var name = t.name("settlement.gate", move.gate());
    var after = move.after();
    if (after == null || after.p50() == null) {
      return t.get("settlement.change.gate.shut", name);
    }
    var range = range(after);
    var days = move.days();
    if (days.isEmpty()) {
      return t.get("settlement.change.gate.opens", name, range);
    }
    if (days.get() == 0) {
      return t.get("settlement.change.gate.range", name, range);
    }
    return days.get() > 0
        ? t.get("settlement.change.gate.later", name, days.get(), range)
        : t.get("settlement.change.gate.sooner", name, -days.get(), range);
  }

  private String range(Opening gate) {
    var from = gate.p10();
    var to = gate.p90();
    return from == null || to == null || from.equals(to)
        ? t.get("settlement.change.on", gate.p50() == null ? "" : t.near(gate.p50(), today))
        : t.get("settlement.change.between", t.near(from, today), t.near(to, today));
  }

  List<String> names(PlanDifference moved, Predicate<StepMove> which) {
    return moved.steps().stream()
        .filter(which.and(step -> whole || !step.household()))
        .map(step -> words.step(step.step()))
        .toList();
  }

  List<ChangeRow.Moved> moved(PlanDifference moved) {
    return moved.steps().stream()
        .filter(step -> whole || !step.household())
        .filter(step -> step.days().filter(days -> days != 0).isPresent())
        .map(
            step ->
                new ChangeRow.Moved(
                    words.step(step.step()),
                    end(step.before()),
                    end(step.after()),
                    by(step.days().orElseThrow())))
        .toList();
  }

  private String end(fr.ancrage.planning.PlanSnapshot.@Nullable Due due) {
    return due == null || due.finish() == null ? "" : t.near(due.finish(), today);
  }

  private String by(long days) {
    return days > 0
        ? t.get("settlement.change.later", days)
        : t.get("settlement.change.sooner", -days);
  }
}
