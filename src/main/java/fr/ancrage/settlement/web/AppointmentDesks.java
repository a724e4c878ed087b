package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Appointment;
import fr.ancrage.messaging.AppointmentKind;
import fr.ancrage.messaging.AppointmentState;
import fr.ancrage.messaging.AppointmentWords;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Calendars;
import fr.ancrage.messaging.Zones;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the appointments screen of a dossier shows. */
@Component
class AppointmentDesks {
  private static final int[] MINUTES = {20, 30, 45, 60};

  private final Appointments appointments;
  private final Calendars calendars;
  private final Persons persons;
  private final Accounts accounts;
  private final Grants grants;
  private final Clock clock;

  AppointmentDesks(
      Appointments appointments,
      Calendars calendars,
      Persons persons,
      Accounts accounts,
      Grants grants,
      Clock clock) {
    this.appointments = appointments;
    this.calendars = calendars;
    this.persons = persons;
    this.accounts = accounts;
    this.grants = grants;
    this.clock = clock;
  }

  /** Who may receive somebody: the concierges and coordinators of the territory. */
  List<Account> hosts(Territory territory) {
    return grants.team(territory.id()).stream()
        .filter(grant -> grant.acceptedAt() != null)
        .filter(grant -> grant.role() == Role.CONCIERGE || grant.role() == Role.COORDINATOR)
        .map(Grant::account)
        .distinct()
        .map(accounts::get)
        .toList();
  }

  AppointmentDesk of(
      Territory territory,
      Dossier dossier,
      Account me,
      @Nullable String week,
      @Nullable String wantedHost,
      @Nullable String link,
      @Nullable String calendarUrl,
      Form typed,
      Texts t) {
    var person = persons.get(dossier.person());
    var url = territory.url() + "/dossiers/" + dossier.id() + "/rendez-vous";
    var hosts = hosts(territory);
    var host = host(hosts, wantedHost, dossier, me);
    var grid = grid(territory, week);
    var now = clock.instant();
    var form = filled(typed, person);
    var busy = appointments.busy(host, grid.from(), grid.to());
    var mine = appointments.of(dossier.id().value());
    var before = grid.monday().minusWeeks(1);
    var past = !grid.monday().atStartOfDay(territory.zone()).toInstant().isAfter(now);
    return new AppointmentDesk(
        url,
        person.name(),
        territory.url() + "/dossiers/" + dossier.id(),
        lead(mine, person, t),
        person.email() != null,
        Ids.next().toString(),
        grid.monday().toString(),
        t.date(grid.monday()),
        past ? null : weekUrl(url, before, host),
        weekUrl(url, grid.monday().plusWeeks(1), host),
        Zones.town(territory.zone(), t),
        hosts.stream()
            .map(one -> new Choice(one.id().toString(), one.name(), one.id().equals(host)))
            .toList(),
        host.toString(),
        grid.days(busy, new HashSet<>(form.values("creneau")), now, t),
        Arrays.stream(AppointmentKind.values())
            .map(
                kind ->
                    new Choice(
                        kind.name(),
                        t.name("messaging.desk.kind", kind),
                        form.has("comment", kind.name())))
            .toList(),
        IntStream.of(MINUTES)
            .mapToObj(
                minutes ->
                    new Choice(
                        minutes + "",
                        t.get("messaging.appointment.minutes", minutes),
                        form.has("duree", minutes + "")))
            .toList(),
        mine.stream().map(one -> line(one, dossier, me, url, t)).toList(),
        calendars.shared(dossier.id().value()),
        calendarUrl,
        link,
        form);
  }

  private AccountId host(
      List<Account> hosts, @Nullable String wanted, Dossier dossier, Account me) {
    return hosts.stream()
        .map(Account::id)
        .filter(id -> id.toString().equals(wanted))
        .findFirst()
        .or(() -> Optional.ofNullable(dossier.concierge()))
        .orElse(me.id());
  }

  private WeekGrid grid(Territory territory, @Nullable String week) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var wanted =
        week == null
            ? Optional.<LocalDate>empty()
            : TypedSlots.moment(week, "00:00").map(moment -> moment.toLocalDate());
    // From Friday on, next week is what one wants to see.
    return WeekGrid.of(wanted.orElse(today.plusDays(1)), territory.zone());
  }

  private static Form filled(Form typed, Person person) {
    if (!typed.value("offre").isEmpty()) {
      return typed;
    }
    var start = new HashMap<String, String>();
    start.put("comment", AppointmentKind.PHONE.name());
    start.put("duree", "30");
    var phone = Phones.shown(person.phone());
    if (phone != null) {
      start.put("lieu", phone);
    }
    return Form.filled(start);
  }

  private static String weekUrl(String url, LocalDate monday, AccountId host) {
    return url + "?semaine=" + monday + "&hote=" + host + "#proposer";
  }

  private String lead(List<Appointment> mine, Person person, Texts t) {
    var now = clock.instant();
    for (var one : mine) {
      var slot = one.booked();
      if (slot != null && slot.end().toInstant().isAfter(now)) {
        return t.get("messaging.desk.lead.booked", AppointmentWords.when(t, slot));
      }
    }
    return mine.stream().anyMatch(one -> one.state() == AppointmentState.OFFERED)
        ? t.get("messaging.desk.lead.offered", person.name())
        : t.get("messaging.desk.lead.none");
  }

  private DeskAppointment line(
      Appointment one, Dossier dossier, Account reader, String url, Texts t) {
    var slot = one.booked();
    var offered = one.state() == AppointmentState.OFFERED;
    var free =
        offered
            ? appointments.free(one.id()).stream()
                .map(each -> AppointmentWords.when(t, each))
                .toList()
            : List.<String>of();
    return new DeskAppointment(
        url + "/" + one.id(),
        slot != null
            ? AppointmentWords.when(t, slot)
            : t.get("messaging.desk.list.slots", appointments.slots(one.id()).size()),
        t.get(
            "messaging.desk.list.with",
            AppointmentWords.where(t, one.kind(), one.place()),
            accounts.get(one.host()).name()),
        switch (one.state()) {
          case OFFERED -> Tone.WAITING;
          case BOOKED -> Tone.DONE;
          case CANCELLED -> Tone.NEUTRAL;
          case EXPIRED -> Tone.LATE;
        },
        t.get("messaging.state." + one.state().name().toLowerCase(Locale.ROOT)),
        free,
        declined(one, dossier, reader, t),
        slot != null,
        offered || (slot != null && slot.end().toInstant().isAfter(clock.instant())));
  }

  /** What was written to the host may speak of the family: they and the concierge read it. */
  private @Nullable String declined(Appointment one, Dossier dossier, Account reader, Texts t) {
    if (one.declined() == null) {
      return null;
    }
    return one.host().equals(reader.id()) || reader.id().equals(dossier.concierge())
        ? t.get("messaging.desk.list.declined", one.declined())
        : t.get("messaging.desk.list.declined.other", accounts.get(one.host()).name());
  }
}
