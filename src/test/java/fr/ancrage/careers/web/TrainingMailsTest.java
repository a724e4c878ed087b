package fr.ancrage.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.careers.Sessions;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is on a training hears of it in their language, with its dates, each time it changes. */
@AppTest
class TrainingMailsTest {
  @Autowired private Scene scene;
  @Autowired private Sessions sessions;
  @Autowired private Persons persons;
  @Autowired private Outbox outbox;

  private Territory here;
  private UUID session;
  private PersonId first;
  private PersonId second;

  @BeforeEach
  void aSessionWithOneSeat() {
    here = scene.aTerritory();
    session =
        TerritoryScope.call(
            here.id(),
            () -> sessions.open(here.id(), terms(1, LocalDate.of(2031, 3, 3)), List.of()));
    first = somebody("Ana", "it");
    second = somebody("Ion", "ro");
  }

  @Test
  void whoLeavesGivesTheirSeatToWhoWaitsAndEachIsTold() {
    inside(() -> sessions.enrol(here, session, first));
    assertThat(latest()).contains("Ha un posto nel corso", "3 marzo 2031", "Pornic");
    inside(() -> sessions.enrol(here, session, second));
    assertThat(latest()).contains("sunteți în așteptare, pe locul 1", "3 martie 2031");
    inside(() -> sessions.enrol(here, session, second));
    assertThat(count()).as("asking twice says nothing new").isEqualTo(2);

    inside(() -> sessions.leave(here, session, first, true));
    assertThat(all())
        .hasSize(4)
        .anySatisfy(mail -> assertThat(mail).contains("S-a eliberat un loc"));
    inside(() -> sessions.leave(here, session, first, false));
    assertThat(all()).hasSize(6);
    assertThat(all().subList(0, 2))
        .anySatisfy(mail -> assertThat(mail).contains("Ha un posto"))
        .anySatisfy(mail -> assertThat(mail).contains("sunteți în așteptare"));
  }

  @Test
  void oneMoreSeatIsTheirsAndAnotherDateIsTold() {
    inside(() -> sessions.enrol(here, session, first));
    inside(() -> sessions.enrol(here, session, second));
    inside(() -> sessions.change(here, session, 0, terms(2, LocalDate.of(2031, 3, 3)), List.of()));
    assertThat(latest()).contains("S-a eliberat un loc");
    inside(() -> sessions.change(here, session, 1, terms(2, LocalDate.of(2031, 5, 5)), List.of()));
    assertThat(all().subList(0, 2)).allSatisfy(mail -> assertThat(mail).contains("2031"));
    assertThat(latest()).contains("5 ");
  }

  @Test
  void aSessionCalledOffIsToldToWhoIsOnItOnce() {
    inside(() -> sessions.enrol(here, session, first));
    inside(() -> sessions.enrol(here, session, second));
    inside(() -> sessions.cancel(here, session, true));
    inside(() -> sessions.cancel(here, session, true));
    assertThat(all()).hasSize(4);
    assertThat(all().subList(0, 2))
        .anySatisfy(mail -> assertThat(mail).contains("non avrà luogo"))
        .anySatisfy(mail -> assertThat(mail).contains("nu va avea loc"));
    inside(() -> sessions.cancel(here, session, false));
    assertThat(all()).hasSize(6);
  }

  private static SessionTerms terms(int seats, LocalDate from) {
    return new SessionTerms(
        "Vers le métier d’infirmier",
        "nurse",
        "Pornic",
        null,
        from,
        from.plusDays(30),
        seats,
        0,
        null);
  }

  private PersonId somebody(String name, String language) {
    var who = new NewPerson(name, "Essai", UUID.randomUUID() + "@example.org", null, language);
    return TerritoryScope.call(here.id(), () -> persons.add(here.id(), who));
  }

  private List<String> all() {
    return TerritoryScope.call(
        here.id(), () -> outbox.latest(20).stream().map(Outbox.Kept::plain).toList());
  }

  private String latest() {
    return all().getFirst();
  }

  private int count() {
    return all().size();
  }

  private void inside(Runnable work) {
    TerritoryScope.run(here.id(), work);
  }
}
