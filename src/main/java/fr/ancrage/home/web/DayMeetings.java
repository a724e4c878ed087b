package fr.ancrage.home.web;

import fr.ancrage.messaging.Appointment;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Threads;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Desk;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appointments of the week, and messages that nobody has read. */
@Component
class DayMeetings {
  private static final int WEEK = 7;

  private final Appointments appointments;
  private final Threads threads;
  private final Persons persons;
  private final Desk desk;

  DayMeetings(Appointments appointments, Threads threads, Persons persons, Desk desk) {
    this.appointments = appointments;
    this.threads = threads;
    this.persons = persons;
    this.desk = desk;
  }

  List<DayPage.Line> appointments(
      Territory territory, @Nullable AccountId host, Texts t, LocalDate today) {
    var from = today.atStartOfDay(territory.zone()).toInstant();
    var to = today.plusDays(WEEK).atStartOfDay(territory.zone()).toInstant();
    var booked = appointments.booked(host, from, to);
    var people = persons.all(booked.stream().map(Appointment::person).toList());
    return booked.stream()
        .map(
            one -> {
              var at = Objects.requireNonNull(one.booked()).start();
              var there = at.withZoneSameInstant(territory.zone());
              var person = people.get(one.person());
              var now = there.toLocalDate().equals(today);
              return new DayPage.Line(
                  territory.url() + "/dossiers/" + one.subject() + "/rendez-vous",
                  person == null ? "" : person.name(),
                  t.get(
                      "day.appointment",
                      t.day(there.toLocalDate(), today),
                      t.time(there.toLocalTime()),
                      one.place()),
                  now ? Tone.HOLDS : null,
                  now ? t.get("day.appointment.today") : null);
            })
        .toList();
  }

  List<DayPage.Line> unread(Territory territory, @Nullable AccountId who, Texts t) {
    var waiting = threads.unreadByTeam();
    var names = desk.names(waiting.keySet(), who);
    return names.entrySet().stream()
        .map(
            one ->
                new DayPage.Line(
                    territory.url() + "/dossiers/" + one.getKey() + "/messages",
                    one.getValue(),
                    t.get("day.unread.count", waiting.getOrDefault(one.getKey(), 0)),
                    null,
                    null))
        .toList();
  }
}
