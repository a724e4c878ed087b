package fr.ancrage.messaging;

import fr.ancrage.people.Accounts;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What host and person are told of an appointment, each in their language. */
@Component
class AppointmentMails {
  private final Persons persons;
  private final Accounts accounts;
  private final Territories territories;
  private final KnownSubjects subjects;
  private final AppointmentLinks links;
  private final Invitations invitations;
  private final Reminders reminders;
  private final PublicUrl url;
  private final Outbox outbox;
  private final TextCatalogue texts;

  AppointmentMails(
      Persons persons,
      Accounts accounts,
      Territories territories,
      KnownSubjects subjects,
      AppointmentLinks links,
      Invitations invitations,
      Reminders reminders,
      PublicUrl url,
      Outbox outbox,
      TextCatalogue texts) {
    this.persons = persons;
    this.accounts = accounts;
    this.territories = territories;
    this.subjects = subjects;
    this.links = links;
    this.invitations = invitations;
    this.reminders = reminders;
    this.url = url;
    this.outbox = outbox;
    this.texts = texts;
  }

  void offered(Territory territory, Appointment appointment, List<Slot> slots, String token) {
    var person = persons.get(appointment.person());
    if (person.email() == null) {
      return;
    }
    var t = in(person.language());
    var host = accounts.get(appointment.host());
    var mail =
        Mail.to(
                person.email(),
                person.name(),
                t.language(),
                t.get("messaging.appointment.mail.offered.subject", host.name()),
                t.get("messaging.mail.hello", person.givenName()),
                t.get("messaging.appointment.mail.offered.words", host.name(), territory.name()),
                slots.stream()
                    .map(slot -> "• " + AppointmentWords.when(t, slot, zone(person, slot)))
                    .collect(Collectors.joining("\n")),
                AppointmentWords.where(t, appointment.kind(), appointment.place()))
            .with(
                new Mail.Action(
                    t.get("messaging.appointment.mail.offered.action"), page(territory, token)))
            .answeredTo(host.email());
    outbox.send(appointment.words() == null ? mail : mail.and(appointment.words()));
  }

  void booked(
      Territory territory,
      Appointment appointment,
      Slot slot,
      boolean moved,
      List<Slot> slots,
      Author by) {
    var key = moved ? "messaging.appointment.mail.moved" : "messaging.appointment.mail.booked";
    toHost(territory, appointment, slot, key, Invitations.REQUEST);
    toPerson(territory, appointment, slot, key, Invitations.REQUEST, slots, by);
    reminders.plan(appointment, slot);
  }

  void cancelled(Territory territory, Appointment appointment, Slot slot, Author by) {
    var key = "messaging.appointment.mail.cancelled";
    toHost(territory, appointment, slot, key, Invitations.CANCEL);
    toPerson(territory, appointment, slot, key, Invitations.CANCEL, List.of(), by);
  }

  /** The day before, to the person. */
  void remind(Appointment appointment, Slot slot) {
    toPerson(
        territories.get(appointment.territory()),
        appointment,
        slot,
        "messaging.appointment.mail.reminder",
        null,
        List.of(slot),
        new Author(null, ""));
  }

  void declined(Territory territory, Appointment appointment, String words) {
    var host = accounts.get(appointment.host());
    var person = persons.get(appointment.person());
    var t = in(host.language());
    outbox.send(
        Mail.to(
                host.email(),
                host.name(),
                t.language(),
                t.get("messaging.appointment.mail.declined.subject", person.name()),
                t.get("messaging.mail.hello", host.name()),
                t.get("messaging.appointment.mail.declined.words", person.name()),
                words)
            .with(deskAction(territory, appointment, t))
            .answeredTo(person.email()));
  }

  private void toHost(
      Territory territory, Appointment appointment, Slot slot, String key, String method) {
    var host = accounts.get(appointment.host());
    var person = persons.get(appointment.person());
    var t = in(host.language());
    outbox.send(
        about(
                t,
                host.email(),
                host.name(),
                host.name(),
                person.name(),
                key,
                appointment,
                slot,
                null)
            .with(
                invitations.of(
                    method,
                    appointment,
                    slot,
                    host,
                    person,
                    t.get("messaging.appointment.title", person.name()),
                    t,
                    desk(territory, appointment)))
            .with(deskAction(territory, appointment, t))
            .answeredTo(person.email()));
  }

  private void toPerson(
      Territory territory,
      Appointment appointment,
      Slot slot,
      String key,
      @Nullable String method,
      List<Slot> slots,
      Author by) {
    var person = persons.get(appointment.person());
    var address = person.email();
    if (address == null) {
      return;
    }
    var host = accounts.get(appointment.host());
    var t = in(person.language());
    var mail =
        about(
                t,
                address,
                person.name(),
                person.givenName(),
                host.name(),
                key,
                appointment,
                slot,
                zone(person, slot))
            .answeredTo(host.email());
    var page = slots.isEmpty() ? null : page(territory, links.make(appointment, slots, by));
    if (page != null) {
      mail = mail.with(new Mail.Action(t.get("messaging.appointment.mail.change"), page));
    }
    if (method != null) {
      var title = t.get("messaging.appointment.title", host.name());
      mail = mail.with(invitations.of(method, appointment, slot, host, person, title, t, page));
    }
    outbox.send(mail);
  }

  private static Mail about(
      Texts t,
      String address,
      String name,
      String called,
      String other,
      String key,
      Appointment appointment,
      Slot slot,
      @Nullable ZoneId elsewhere) {
    var when = AppointmentWords.when(t, slot);
    return Mail.to(
        address,
        name,
        t.language(),
        t.get(key + ".subject", when),
        t.get("messaging.mail.hello", called),
        t.get(key + ".words", other),
        AppointmentWords.when(t, slot, elsewhere)
            + "\n"
            + AppointmentWords.where(t, appointment.kind(), appointment.place()));
  }

  private Mail.Action deskAction(Territory territory, Appointment appointment, Texts t) {
    return new Mail.Action(t.get("messaging.appointment.mail.desk"), desk(territory, appointment));
  }

  private String desk(Territory territory, Appointment appointment) {
    return url.of(territory, subjects.get(appointment.subject()).path() + "/rendez-vous");
  }

  private String page(Territory territory, String token) {
    return url.of(territory, "/rendez-vous/" + token);
  }

  private static @Nullable ZoneId zone(Person person, Slot slot) {
    return Zones.suggested(person.phone(), slot.zone(), slot.start().toInstant()).orElse(null);
  }

  private Texts in(String language) {
    return texts.in(Locale.of(language));
  }
}
