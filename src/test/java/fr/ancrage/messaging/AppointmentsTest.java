package fr.ancrage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.TestMail;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class AppointmentsTest {
  @Autowired private Appointments appointments;
  @Autowired private ReminderRound reminders;
  @Autowired private JdbcClient jdbc;
  @Autowired private Dossiers dossiers;
  @Autowired private Timeline timeline;
  @Autowired private Persons persons;
  @Autowired private Territories territories;
  @Autowired private Scene scene;
  @Autowired private GreenMail mail;
  private Meeting.Maker maker;

  @BeforeEach
  void people() {
    maker = new Meeting.Maker(scene, territories, persons, dossiers);
  }

  @Test
  void whatIsBookedMovedAndCalledOffReachesBothCalendars() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9), Meeting.at(14));
    var slots = offered(meeting, offer);
    TestMail.await(mail, meeting.personsAddress(), 1);

    assertThat(book(meeting, offer, slots.getFirst().id())).isEqualTo(Booking.DONE);
    var uid = sees(meeting, 1, "REQUEST", 0, Meeting.at(9).toString());
    assertThat(book(meeting, offer, slots.getLast().id())).isEqualTo(Booking.DONE);
    assertThat(sees(meeting, 2, "REQUEST", 1, Meeting.at(14).toString())).isEqualTo(uid);
    assertThat(cancel(meeting, offer)).isTrue();
    assertThat(sees(meeting, 3, "CANCEL", 2, Meeting.at(14).toString())).isEqualTo(uid);
    assertThat(cancel(meeting, offer)).isFalse();
  }

  @Test
  void theTimelineTellsItAndTheDossierMovesOn() {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9), Meeting.at(14));
    var slots = offered(meeting, offer);
    book(meeting, offer, slots.getFirst().id());
    cancel(meeting, offer);

    assertThat(meeting.here(() -> dossiers.get(meeting.dossier()).stage()))
        .isEqualTo(Stage.APPOINTMENT);
    assertThat(
            meeting.here(() -> timeline.of(meeting.dossier(), Entry.Reader.PERSON, 20)).stream()
                .map(Entry::kind))
        .containsSubsequence(
            Entry.Kind.APPOINTMENT_CANCELLED,
            Entry.Kind.APPOINTMENT_BOOKED,
            Entry.Kind.APPOINTMENT_OFFERED);
  }

  @Test
  void bookingTheSameSlotAgainChangesNothing() throws Exception {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9));
    var slot = offered(meeting, offer).getFirst().id();

    assertThat(book(meeting, offer, slot)).isEqualTo(Booking.DONE);
    assertThat(book(meeting, offer, slot)).isEqualTo(Booking.SAME);
    TestMail.await(mail, meeting.host().email(), 1);
    Thread.sleep(600);
    assertThat(TestMail.mailOf(mail, meeting.host().email())).hasSize(1);
  }

  @Test
  void offeringTwiceOffersOnce() {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9));
    assertThat(offer(meeting, offer)).isPresent();
    assertThat(offer(meeting, offer)).isEmpty();
    assertThat(meeting.here(() -> appointments.of(meeting.dossier().value()))).hasSize(1);
  }

  @Test
  void ofTwoWhoClickOverlappingSlotsOneIsTold() throws Exception {
    for (var round = 0; round < 5; round++) {
      var one = maker.in("Europe/Paris", null);
      var other = maker.with(one.territory(), one.host(), null);
      var first = one.offer(Meeting.at(9));
      var second = other.offer(Meeting.at(9).plusMinutes(15));
      var slot = offered(one, first).getFirst().id();
      var overlapping = offered(other, second).getFirst().id();

      var results = together(() -> book(one, first, slot), () -> book(other, second, overlapping));

      assertThat(results).containsExactlyInAnyOrder(Booking.DONE, Booking.TAKEN);
    }
  }

  @Test
  void aHostIsNotBookedTwiceAcrossTerritoriesEither() {
    var here = maker.in("Europe/Paris", null);
    var there = maker.with(scene.aTerritory(), here.host(), null);
    var first = here.offer(Meeting.at(9));
    var second = there.offer(Meeting.at(9));
    var slot = offered(here, first).getFirst().id();
    var same = offered(there, second).getFirst().id();

    assertThat(book(here, first, slot)).isEqualTo(Booking.DONE);
    assertThat(book(there, second, same)).isEqualTo(Booking.TAKEN);
  }

  @Test
  void whoCannotMoveKeepsTheSlotTheyHad() {
    var one = maker.in("Europe/Paris", null);
    var other = maker.with(one.territory(), one.host(), null);
    var first = one.offer(Meeting.at(9), Meeting.at(14));
    var second = other.offer(Meeting.at(14));
    var slots = offered(one, first);
    book(one, first, slots.getFirst().id());
    book(other, second, offered(other, second).getFirst().id());

    assertThat(book(one, first, slots.getLast().id())).isEqualTo(Booking.TAKEN);
    assertThat(one.here(() -> appointments.get(first.id()).booked()))
        .extracting(Slot::startsAt)
        .isEqualTo(Meeting.at(9));
  }

  @Test
  void thePersonIsRemindedTheDayBeforeUnlessItWasMoved() throws Exception {
    var meeting = maker.in("America/Cayenne", null);
    var offer = meeting.offer(Meeting.at(14), Meeting.at(16));
    var slots = offered(meeting, offer);
    book(meeting, offer, slots.getFirst().id());
    assertThat(planned(offer, 0))
        .isEqualTo(Meeting.at(9).minusDays(1).atZone(meeting.territory().zone()).toInstant());

    book(meeting, offer, slots.getLast().id());
    TestMail.await(mail, meeting.personsAddress(), 3);
    remind(meeting, offer, 0);
    remind(meeting, offer, 1);

    var reminder = TestMail.await(mail, meeting.personsAddress(), 4);
    assertThat(reminder.getSubject()).startsWith("Rappel").contains("16 h 00");
  }

  private void remind(Meeting meeting, NewOffer offer, int sequence) {
    var due = new Reminders.Due(meeting.territory().id().value(), offer.id().value(), sequence);
    TerritoryScope.run(meeting.territory().id(), () -> reminders.remind(due));
  }

  private Instant planned(NewOffer offer, int sequence) {
    return jdbc.sql(
            """
            select execution_time from platform.scheduled_tasks
            where task_name = 'appointment-reminder' and task_instance = ?
            """)
        .param(offer.id() + "/" + sequence)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  @Test
  void anotherTerritorySeesNothing() {
    var meeting = maker.in("Europe/Paris", null);
    var offer = meeting.offer(Meeting.at(9));
    offered(meeting, offer);
    var stranger = maker.in("Europe/Paris", null);

    assertThat(stranger.here(() -> appointments.of(meeting.dossier().value()))).isEmpty();
    assertThat(stranger.here(() -> appointments.slots(offer.id()))).isEmpty();
  }

  private java.util.Optional<String> offer(Meeting meeting, NewOffer offer) {
    return meeting.here(
        () -> appointments.offer(meeting.territory(), offer, Author.of(meeting.host())));
  }

  private List<Slot> offered(Meeting meeting, NewOffer offer) {
    var _ = offer(meeting, offer);
    return meeting.here(() -> appointments.slots(offer.id()));
  }

  private Booking book(Meeting meeting, NewOffer offer, UUID slot) {
    return meeting.here(
        () ->
            appointments.book(meeting.territory(), offer.id(), slot, Author.of(meeting.person())));
  }

  private boolean cancel(Meeting meeting, NewOffer offer) {
    return meeting.here(
        () -> appointments.cancel(meeting.territory(), offer.id(), Author.of(meeting.person())));
  }

  /** Both got the n-th invitation; its UID. */
  private String sees(Meeting meeting, int n, String method, int sequence, String start)
      throws Exception {
    var host = ReceivedInvitation.of(TestMail.await(mail, meeting.host().email(), n));
    var person = ReceivedInvitation.of(TestMail.await(mail, meeting.personsAddress(), n + 1));
    for (var received : List.of(host, person)) {
      assertThat(received.methods()).containsExactly(method, method);
      assertThat(received.texts().getFirst()).isEqualTo(received.texts().getLast());
      assertThat(received.method()).isEqualTo(method);
      assertThat(received.event("SEQUENCE")).isEqualTo(String.valueOf(sequence));
      assertThat(received.event("ORGANIZER")).isEqualTo("mailto:" + meeting.host().email());
      assertThat(received.event("DTSTART")).isEqualTo(start.replaceAll("[-:]", "") + "00");
      assertThat(received.texts().getFirst())
          .contains("BEGIN:VTIMEZONE")
          .contains("DTSTART;TZID=Europe/Paris:");
    }
    assertThat(host.event("UID")).isEqualTo(person.event("UID"));
    return host.event("UID");
  }

  private static List<Booking> together(Callable<Booking> one, Callable<Booking> other)
      throws Exception {
    var start = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(after(start, one));
      var second = threads.submit(after(start, other));
      return List.of(first.get(), second.get());
    }
  }

  private static Callable<Booking> after(CyclicBarrier start, Callable<Booking> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }
}
