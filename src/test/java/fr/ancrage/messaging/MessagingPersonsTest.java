package fr.ancrage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.PersonRecords;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class MessagingPersonsTest {
  @Autowired private PersonRecords records;
  @Autowired private Appointments appointments;
  @Autowired private Threads threads;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private Territories territories;
  @Autowired private Scene scene;
  @Autowired private JdbcClient jdbc;
  private Meeting meeting;
  private Meeting other;

  @BeforeEach
  void people() {
    var maker = new Meeting.Maker(scene, territories, persons, dossiers);
    meeting = maker.in("Europe/Paris", null);
    other = maker.with(meeting.territory(), meeting.host(), null);
  }

  @Test
  void aMergeTakesAppointmentsAndMessagesAlongAndGivesThemBack() {
    var met = booked(meeting);
    write(meeting, "Bonjour");
    write(other, "Bonsoir");
    inTheTerritory(
        () -> {
          var before = rows();
          var merge =
              records.merge(other.person().id(), meeting.person().id(), meeting.host().id());

          assertThat(appointments.get(met).person()).isEqualTo(other.person().id());
          assertThat(appointments.get(met).booked()).isNotNull();
          assertThat(threads.of(meeting.dossier().value()))
              .extracting(Message::words)
              .containsExactly("Bonjour");
          assertThat(records.export(meeting.territory().id(), other.person().id(), me()))
              .contains("Bonjour", "Bonsoir", Meeting.at(9).toString());

          assertThat(records.undo(merge, me())).isTrue();
          assertThat(rows()).isEqualTo(before);
        });
  }

  @Test
  void anExportTellsWhatWasOfferedBookedAndWritten() {
    booked(meeting);
    write(meeting, "Je cherche une école");
    write(other, "Rien pour eux");
    inTheTerritory(
        () ->
            assertThat(records.export(meeting.territory().id(), meeting.person().id(), me()))
                .contains(
                    "Je cherche une école",
                    "À bientôt",
                    "06 12 34 56 78",
                    meeting.host().name(),
                    Meeting.at(9).toString(),
                    Meeting.at(11).toString())
                .doesNotContain("Rien pour eux"));
  }

  @Test
  void anErasureLeavesNothingBelow() {
    booked(meeting);
    write(meeting, "Je cherche une école");
    booked(other, Meeting.at(14).getHour());
    write(other, "Je reste");
    inTheTerritory(
        () -> {
          records.erase(meeting.territory().id(), meeting.person().id(), me());
          assertThat(rows())
              .doesNotContain(meeting.person().id().toString(), "école")
              .contains(other.person().id().toString(), "Je reste");
          for (var table : new String[] {"appointment", "slot", "booking", "thread", "message"}) {
            assertThat(count(table)).as(table).isEqualTo(table.equals("slot") ? 2 : 1);
          }
        });
  }

  private AppointmentId booked(Meeting with) {
    return booked(with, 9);
  }

  private AppointmentId booked(Meeting with, int hour) {
    return with.here(
        () -> {
          var offer = with.offer(Meeting.at(hour), Meeting.at(hour + 2));
          var by = Author.of(with.host());
          appointments.offer(with.territory(), offer, by);
          var slot = appointments.slots(offer.id()).getFirst().id();
          assertThat(appointments.book(with.territory(), offer.id(), slot, by))
              .isEqualTo(Booking.DONE);
          return offer.id();
        });
  }

  private void write(Meeting with, String words) {
    inTheTerritory(
        () ->
            threads.write(
                with.territory(),
                with.dossier().value(),
                Ids.next(),
                Author.of(with.person()),
                true,
                words));
  }

  private fr.ancrage.people.AccountId me() {
    return meeting.host().id();
  }

  private void inTheTerritory(Runnable work) {
    TerritoryScope.run(meeting.territory().id(), work);
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from messaging." + table).query(Integer.class).single();
  }

  private String rows() {
    return jdbc.sql(
            """
            select jsonb_build_object(
              'appointment', (select jsonb_agg(to_jsonb(x) order by x.id) from messaging.appointment x),
              'slot', (select jsonb_agg(to_jsonb(x) order by x.id) from messaging.slot x),
              'booking', (select jsonb_agg(to_jsonb(x) order by x.slot_id) from messaging.booking x),
              'thread', (select jsonb_agg(to_jsonb(x) order by x.id) from messaging.thread x),
              'message', (select jsonb_agg(to_jsonb(x) order by x.id) from messaging.message x))::text
            """)
        .query(String.class)
        .single();
  }
}
