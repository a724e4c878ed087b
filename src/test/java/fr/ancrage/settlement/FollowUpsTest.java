package fr.ancrage.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.Visitor;
import fr.ancrage.feedback.Asks;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;

@AppTest
class FollowUpsTest {
  private static final Pattern PATH = Pattern.compile("/t/[^/\\s]+/retour/[\\w-]+");

  @Autowired private FollowUpRound round;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private Anchors anchors;
  @Autowired private Asks asks;
  @Autowired private Desk desk;
  @Autowired private Timeline timeline;
  @Autowired private Outbox outbox;
  @Autowired private TransactionOperations transaction;

  @Value("${ancrage.url}")
  private String origin;

  private Territory here;
  private Account concierge;
  private String address;
  private PersonId person;
  private DossierId dossier;

  @BeforeEach
  void somebodyWhoArrivedThreeMonthsAgo() {
    here = scene.aTerritory();
    concierge = scene.a(Role.CONCIERGE, here);
    address = UUID.randomUUID() + "@example.org";
    person =
        TerritoryScope.call(
            here.id(),
            () -> persons.add(here.id(), new NewPerson("Victor", "Delcourt", address, null, "fr")));
    dossier =
        TerritoryScope.call(
            here.id(), () -> dossiers.open(here, person, Source.STAFF, null, concierge.id()));
    inside(
        () -> {
          anchors.set(dossier, "arrival", today().minusMonths(3));
          dossiers.move(dossier, dossiers.get(dossier).version(), Stage.ARRIVED, concierge.id());
        });
  }

  @Test
  void twoRoundsAskOnce() {
    round.run(here);
    round.run(here);
    inside(
        () -> {
          assertThat(asks.of(dossier.value())).hasSize(1);
          assertThat(letters()).hasSize(1);
        });
  }

  @Test
  void nobodyIsAskedBeforeTheDayNorLongAfter() {
    inside(() -> anchors.set(dossier, "arrival", today().minusMonths(3).plusDays(1)));
    round.run(here);
    inside(() -> anchors.set(dossier, "arrival", today().minusMonths(5)));
    round.run(here);
    inside(() -> assertThat(asks.of(dossier.value())).isEmpty());
  }

  @Test
  void aLowAnswerRaisesACallAndAGoodOneDoesNot() throws Exception {
    var page = asked();
    var person = new Visitor(origin, "fr");
    assertThat(person.get(page).body()).contains("Bonjour Victor", "Pensez-vous rester");
    person.post(page, page, "going", "well", "staying", "yes");
    inside(() -> assertThat(desk.calls(here, null)).isEmpty());

    person.post(
        page, page, "going", "badly", "staying", "perhaps", "words", "Le logement est loin.");
    inside(
        () -> {
          assertThat(desk.calls(here, null))
              .extracting(ToCall::name, ToCall::why)
              .containsExactly(tuple("Victor Delcourt", Why.FOLLOW_UP));
          assertThat(timeline.of(dossier, Entry.Reader.CONCIERGE, 1).getFirst().words())
              .isEqualTo("Le logement est loin.");
          assertThat(timeline.of(dossier, Entry.Reader.COORDINATOR, 20))
              .noneMatch(entry -> entry.kind() == Entry.Kind.FOLLOW_UP_ANSWERED);
        });
  }

  @Test
  void anIncompleteAnswerIsRefusedAndKeepsWhatWasTyped() throws Exception {
    var page = asked();
    var refused =
        new Visitor(origin, "fr").post(page, page, "going", "well", "words", "Bien accueilli");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Choisissez une réponse", "Bien accueilli");
  }

  @Test
  void whoSaidNoIsNotAskedAgain() throws Exception {
    var page = asked();
    new Visitor(origin, "fr").post(page, page + "/silence");
    inside(() -> anchors.set(dossier, "arrival", today().minusMonths(6)));
    round.run(here);
    inside(() -> assertThat(asks.of(dossier.value())).hasSize(1));
  }

  @Test
  void anAnswerAfterTheCaseEndedElsewhereFindsAClearPage() throws Exception {
    var page = asked();
    inside(() -> close(CloseReason.SETTLED));
    assertThat(new Visitor(origin, "fr").get(page).statusCode()).isEqualTo(200);
    inside(
        () -> {
          var version = dossiers.get(dossier).version();
          dossiers.move(dossier, version, Stage.ARRIVED, concierge.id());
          close(CloseReason.ELSEWHERE);
        });
    var over = new Visitor(origin, "fr").get(page);
    assertThat(over.statusCode()).isEqualTo(410);
    assertThat(over.body()).contains(here.name());
  }

  @Test
  void whoHasNoAddressIsCalledInstead() {
    inside(
        () -> {
          var known = persons.get(person);
          persons.correct(
              person, known.version(), new NewPerson("Victor", "Delcourt", null, null, "fr"));
        });
    round.run(here);
    inside(
        () ->
            assertThat(desk.calls(here, null))
                .extracting(ToCall::why)
                .containsExactly(Why.FOLLOW_UP));
  }

  private void close(CloseReason why) {
    dossiers.close(dossier, dossiers.get(dossier).version(), why, null, concierge.id());
  }

  private String asked() {
    round.run(here);
    var words = TerritoryScope.call(here.id(), () -> letters().getFirst());
    var found = PATH.matcher(words);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private List<String> letters() {
    return outbox.latest(10).stream()
        .filter(one -> one.recipient().equals(address))
        .map(Outbox.Kept::plain)
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Paris"));
  }

  private void inside(Runnable work) {
    TerritoryScope.run(here.id(), () -> transaction.executeWithoutResult(_ -> work.run()));
  }
}
