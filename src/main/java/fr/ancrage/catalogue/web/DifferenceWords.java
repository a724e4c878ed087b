package fr.ancrage.catalogue.web;

import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the gates of a plan stand, and by how much another catalogue moves them. */
final class DifferenceWords {
  private final CatalogueWords words;
  private final Texts t;
  private final LocalDate today;

  DifferenceWords(CatalogueWords words, Texts t, LocalDate today) {
    this.words = words;
    this.t = t;
    this.today = today;
  }

  List<PreviewPage.Moved> gates(Plan before, Plan after) {
    return after.gates().stream()
        .map(
            gate ->
                moved(gate, before.gate(gate.gate()).orElseGet(() -> GatePlan.shut(gate.gate()))))
        .toList();
  }

  private PreviewPage.Moved moved(GatePlan gate, GatePlan was) {
    var median = days(was.p50(), gate.p50());
    var late = days(was.p90(), gate.p90());
    return new PreviewPage.Moved(
        words.gate(gate.gate()), dates(gate), by(median, late), tone(median, late));
  }

  private String dates(GatePlan gate) {
    var median = gate.p50();
    var late = gate.p90();
    return median == null || late == null
        ? t.get("catalogue.preview.shut")
        : t.get("catalogue.preview.dates", t.near(median, today), t.near(late, today));
  }

  private String by(@Nullable Long median, @Nullable Long late) {
    return median == null || late == null
        ? t.get("catalogue.preview.incomparable")
        : t.get("catalogue.preview.by", median, late);
  }

  private static @Nullable Long days(@Nullable LocalDate was, @Nullable LocalDate is) {
    return was == null || is == null ? null : ChronoUnit.DAYS.between(was, is);
  }

  private static Tone tone(@Nullable Long median, @Nullable Long late) {
    var sum = Objects.requireNonNullElse(median, 0L) + Objects.requireNonNullElse(late, 0L);
    return sum == 0 ? Tone.NEUTRAL : sum > 0 ? Tone.LATE : Tone.DONE;
  }
}
