package fr.ancrage.messaging;

import fr.ancrage.shared.Texts;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Appointments in a reader's words. */
public final class AppointmentWords {
  private AppointmentWords() {}

  /** « mardi 8 décembre 2026 à 9 h 00 ». */
  public static String when(Texts t, Slot slot) {
    return t.get(
        "messaging.appointment.when",
        t.day(slot.startsAt().toLocalDate()),
        t.time(slot.startsAt().toLocalTime()));
  }

  /**
   * The same for somebody elsewhere: « mardi 8 décembre 2026 à 9 h 00 (heure de Cayenne), soit 13 h
   * 00 pour vous (heure de Paris) ».
   */
  public static String when(Texts t, Slot slot, @Nullable ZoneId elsewhere) {
    if (elsewhere == null || Zones.sameTime(elsewhere, slot.zone(), slot.start().toInstant())) {
      return when(t, slot);
    }
    return t.get(
        "messaging.appointment.when.elsewhere",
        when(t, slot),
        Zones.town(slot.zone(), t),
        elsewhere(t, slot, elsewhere),
        Zones.town(elsewhere, t));
  }

  /** « 13 h 00 », with its day when that is another one. */
  public static String elsewhere(Texts t, Slot slot, ZoneId elsewhere) {
    var there = slot.start().withZoneSameInstant(elsewhere);
    var time = t.time(there.toLocalTime());
    return there.toLocalDate().equals(slot.startsAt().toLocalDate())
        ? time
        : t.get("messaging.appointment.when", t.day(there.toLocalDate()), time);
  }

  /** « Par téléphone : nous appelons le 06… ». */
  public static String where(Texts t, AppointmentKind kind, String place) {
    return switch (kind) {
      case PHONE -> t.get("messaging.appointment.where.phone", place);
      case VIDEO -> t.get("messaging.appointment.where.video", place);
      case PLACE -> t.get("messaging.appointment.where.place", place);
    };
  }
}
