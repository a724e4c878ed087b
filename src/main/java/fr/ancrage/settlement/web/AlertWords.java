package fr.ancrage.settlement.web;

import fr.ancrage.settlement.CaseAlert;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import java.time.LocalDate;
import java.util.Locale;

/** Alerts in words. */
final class AlertWords {
  private AlertWords() {}

  /** What is about to go wrong, in one sentence. */
  static String words(CaseAlert alert, PlanWords words, Texts t, LocalDate today) {
    var key = "settlement.alert." + alert.kind().name().toLowerCase(Locale.ROOT);
    var past = alert.silence() != null && alert.day().isBefore(today);
    return t.get(
        past ? key + ".past" : key,
        words.step(alert.step()),
        t.day(alert.day(), today),
        alert.legal() ? "yes" : "no",
        alert.other() == null ? "" : t.day(alert.other(), today));
  }

  /** The row of a case page. */
  static AlertRow row(CaseAlert alert, String url, PlanWords words, Texts t, LocalDate today) {
    return new AlertRow(
        grave(alert) ? Tone.LATE : Tone.WAITING,
        words(alert, words, t, today),
        url + "/demarches/" + alert.step(),
        "%s/alertes?kind=%s&step=%s".formatted(url, alert.kind(), alert.step()));
  }

  private static boolean grave(CaseAlert alert) {
    return switch (alert.kind()) {
      case SILENCE_REFUSES, DEADLINE_MISSED, EXPIRES_TOO_SOON -> true;
      default -> false;
    };
  }
}
