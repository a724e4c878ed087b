package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Appointment;
import fr.ancrage.messaging.AppointmentWords;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Calendars;
import fr.ancrage.messaging.Slot;
import fr.ancrage.messaging.Zones;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Texts;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the person's page shows. */
@Component
class AppointmentPages {
  private final Appointments appointments;
  private final Calendars calendars;
  private final Accounts accounts;
  private final Persons persons;
  private final Clock clock;

  AppointmentPages(
      Appointments appointments,
      Calendars calendars,
      Accounts accounts,
      Persons persons,
      Clock clock) {
    this.appointments = appointments;
    this.calendars = calendars;
    this.accounts = accounts;
    this.persons = persons;
    this.clock = clock;
  }

  AppointmentPage of(
      Appointment appointment,
      String url,
      @Nullable String chosenZone,
      @Nullable String calendarUrl,
      Texts t) {
    var zone = appointment.zone();
    var mine =
        Zones.named(chosenZone)
            .or(
                () ->
                    Zones.suggested(
                        persons.get(appointment.person()).phone(), zone, clock.instant()))
            .orElse(zone);
    var booked = appointment.booked();
    return new AppointmentPage(
        url,
        accounts.get(appointment.host()).name(),
        t.get("messaging.appointment.minutes", appointment.minutes()),
        AppointmentWords.where(t, appointment.kind(), appointment.place()),
        appointment.words(),
        booked == null ? null : AppointmentWords.when(t, booked, mine),
        appointment.declined() != null,
        days(appointment, mine, t),
        t.get("messaging.pick.zone", Zones.town(zone, t)),
        chosenZone == null ? "" : chosenZone,
        Zones.choices(mine, t),
        calendars.shared(appointment.subject()),
        calendarUrl);
  }

  private List<PickDay> days(Appointment appointment, ZoneId mine, Texts t) {
    var booked = appointment.booked();
    var days = new LinkedHashMap<String, List<PickedSlot>>();
    for (var slot : appointments.free(appointment.id())) {
      if (booked == null || !booked.id().equals(slot.id())) {
        days.computeIfAbsent(t.day(slot.startsAt().toLocalDate()), _ -> new ArrayList<>())
            .add(
                new PickedSlot(
                    slot.id(), t.time(slot.startsAt().toLocalTime()), there(slot, mine, t)));
      }
    }
    return days.entrySet().stream()
        .map(day -> new PickDay(day.getKey(), List.copyOf(day.getValue())))
        .toList();
  }

  private static @Nullable String there(Slot slot, ZoneId mine, Texts t) {
    return Zones.sameTime(mine, slot.zone(), slot.start().toInstant())
        ? null
        : t.get(
            "messaging.pick.there", AppointmentWords.elsewhere(t, slot, mine), Zones.town(mine, t));
  }
}
