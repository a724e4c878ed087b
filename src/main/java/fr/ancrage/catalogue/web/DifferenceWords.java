package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.PlanDifference;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes in a plan, said as people say it. */
final class DifferenceWords {
  private final CatalogueWords words;
  private final Texts t;
  private final LocalDate today;

  DifferenceWords(CatalogueWords words, Texts t, LocalDate today) {
    this.words = words;
    this.t = t;
    this.today = today;
  }

  List<PreviewPage.Moved> gates(PlanDifference difference) {
    return difference.gates().stream().map(this::moved).toList();
  }

  private PreviewPage.Moved moved(PlanDifference.Moved moved) {
    return new PreviewPage.Moved(
        words.gate(moved.gate()),
        dates(moved.median(), moved.late()),
        by(moved.medianDays(), moved.lateDays()),
        tone(moved));
  }

  private String dates(@Nullable LocalDate median, @Nullable LocalDate late) {
    return median == null || late == null
        ? t.get("catalogue.preview.shut")
        : t.get("catalogue.preview.dates", t.near(median, today), t.near(late, today));
  }

  private String by(@Nullable Integer median, @Nullable Integer late) {
    return median == null || late == null
        ? t.get("catalogue.preview.incomparable")
        : t.get("catalogue.preview.by", median, late);
  }

  private static Tone tone(PlanDifference.Moved moved) {
    var days = moved.medianDays();
    if (days == null || moved.still()) {
      return Tone.NEUTRAL;
    }
    var late = moved.lateDays();
    return days > 0 || (days == 0 && late != null && late > 0) ? Tone.LATE : Tone.DONE;
  }
}
