package fr.ancrage.matching.web;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.finding.IntroductionQuery;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an introduction stands, in words. */
final class IntroductionWords {
  private IntroductionWords() {}

  static Tone tone(IntroductionState state, @Nullable LocalDate due, LocalDate today) {
    if (state.open() && due != null && due.isBefore(today)) {
      return Tone.LATE;
    }
    return switch (state) {
      case HANDED_OVER -> Tone.DONE;
      case REFUSED -> Tone.NEUTRAL;
      case AGREED, SIGNED -> Tone.HOLDS;
      default -> Tone.WAITING;
    };
  }

  /** « On attend la structure, pour le 12 mai. » */
  static @Nullable String due(
      IntroductionState state, @Nullable LocalDate due, LocalDate today, Texts t) {
    if (!state.open()) {
      return null;
    }
    var who = t.name("matching.awaited", state.awaited());
    if (due == null) {
      return who;
    }
    return t.get(
        due.isBefore(today) ? "matching.awaited.late" : "matching.awaited.by",
        who,
        t.near(due, today));
  }

  static IntroductionListPage.Row row(
      IntroductionQuery.Row one,
      String url,
      @Nullable String organisation,
      LocalDate today,
      Texts t) {
    return new IntroductionListPage.Row(
        url + "/" + one.id(),
        one.name(),
        Stream.of(organisation, one.introduction().post())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        tone(one.state(), one.introduction().dueOn(), today),
        t.name("matching.state", one.state()),
        due(one.state(), one.introduction().dueOn(), today, t));
  }
}
