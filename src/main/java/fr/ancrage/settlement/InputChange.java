package fr.ancrage.settlement;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a plan is computed from and that changed: why the plan moved.
 *
 * @param key the fact, the date or the step; for the day and the catalogue, the same word
 * @param before its values, null when it was not known
 * @param after its values, null when it is no longer known
 * @param household it speaks of the family, and stays on that side of the wall
 */
public record InputChange(
    Kind kind,
    String key,
    @Nullable List<String> before,
    @Nullable List<String> after,
    boolean household) {

  /** What changed. */
  public enum Kind {
    /** A fact about the person; its values. */
    FACT,
    /** A date that the dossier knows. */
    DATE,
    /** What happened to a step: started, complete, done, outcome; empty where not. */
    STEP,
    /** The catalogue: its version. */
    CATALOGUE,
    /** A day went by: the date from which is planned. */
    DAY
  }

  static InputChange fact(String key, @Nullable List<String> before, @Nullable List<String> after) {
    return new InputChange(Kind.FACT, key, before, after, Catalogue.HOME_FACTS.contains(key));
  }

  static InputChange date(Kind kind, String key, @Nullable Object before, @Nullable Object after) {
    return new InputChange(kind, key, text(before), text(after), false);
  }

  static InputChange step(
      String key, @Nullable Progress before, @Nullable Progress after, boolean household) {
    return new InputChange(Kind.STEP, key, texts(before), texts(after), household);
  }

  /** Whether somebody did it, so that it can be taken back. */
  public boolean reversible() {
    return kind != Kind.DAY;
  }

  /** The progress of a step that these values state; null for none. */
  static @Nullable Progress progress(@Nullable List<String> values) {
    return values == null
        ? null
        : new Progress(
            day(values.get(0)),
            day(values.get(1)),
            day(values.get(2)),
            values.get(3).isEmpty() ? null : values.get(3));
  }

  private static @Nullable LocalDate day(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }

  private static @Nullable List<String> text(@Nullable Object value) {
    return value == null ? null : List.of(value.toString());
  }

  private static @Nullable List<String> texts(@Nullable Progress progress) {
    return progress == null
        ? null
        : Stream.of(
                progress.startedOn(),
                progress.fileCompleteOn(),
                progress.doneOn(),
                progress.outcome())
            .map(one -> one == null ? "" : one.toString())
            .toList();
  }
}
