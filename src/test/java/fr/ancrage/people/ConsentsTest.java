package fr.ancrage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may be shown to whom: each rule is in the view that recruiting statements join. */
@AppTest
class ConsentsTest {
  private static final String VERSION = "2026-11";

  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private Consents consents;
  @Autowired private Employments employments;
  @Autowired private PersonRecords records;
  @Autowired private Organisations organisations;

  private Territory here;
  private OrganisationId hospital;
  private AccountId staff;
  private PersonId person;

  @BeforeEach
  void somebody() {
    here = scene.aTerritory();
    hospital = scene.aHospital(here);
    staff = scene.a(Role.COORDINATOR, here).id();
    person = aPerson();
  }

  @Test
  void nobodyIsShownUnasked() {
    inside(() -> assertThat(consents.visible(person, hospital)).isFalse());
  }

  @Test
  void theyAreShownToWhomTheyAgreedAndToNobodyElse() {
    var other = scene.aHospital(here);
    inside(
        () -> {
          give(person);
          assertThat(consents.visible(person, hospital)).isTrue();
          assertThat(consents.visible(person, other)).isFalse();
          assertThat(consents.visibleTo(person)).containsExactly(hospital);
        });
  }

  @Test
  void agreeingTwiceIsAgreeingOnceAndTakingItBackCountsAtOnce() {
    inside(
        () -> {
          give(person);
          give(person);
          assertThat(consents.of(person)).hasSize(1);
          assertThat(consents.revoke(here.id(), person, hospital)).isTrue();
          assertThat(consents.visible(person, hospital)).isFalse();
          assertThat(consents.revoke(here.id(), person, hospital)).isFalse();
          give(person);
          assertThat(consents.visible(person, hospital)).isTrue();
          assertThat(consents.of(person))
              .hasSize(2)
              .allSatisfy(one -> assertThat(one.textVersion()).isEqualTo(VERSION));
        });
  }

  @Test
  void thePresentEmployerNeverSeesThatSomebodyLooksAround() {
    inside(
        () -> {
          give(person);
          employments.begin(here.id(), person, hospital, null);
          assertThat(consents.visible(person, hospital)).isFalse();
          employments.end(person, hospital, LocalDate.of(2026, 11, 1));
          assertThat(consents.visible(person, hospital)).isTrue();
        });
  }

  @Test
  void aMemberThatLeftSeesNobody() {
    inside(
        () -> {
          give(person);
          organisations.leave(here.id(), hospital);
          assertThat(consents.visible(person, hospital)).isFalse();
        });
  }

  @Test
  void nobodyAgreesToBeShownToAStranger() {
    var elsewhere = scene.aHospital(scene.aTerritory());
    inside(
        () ->
            assertThatThrownBy(() -> consents.give(here.id(), person, elsewhere, VERSION, null))
                .isInstanceOf(NotFound.class));
  }

  @Test
  void whoIsErasedIsShownToNobody() {
    inside(
        () -> {
          give(person);
          records.erase(here.id(), person, staff);
          assertThat(consents.visible(person, hospital)).isFalse();
          assertThat(consents.of(person)).isEmpty();
        });
  }

  @Test
  void aMergedRecordIsShownUnderTheKeptOneOnly() {
    var other = aPerson();
    inside(
        () -> {
          give(other);
          var merge = records.merge(person, other, staff);
          assertThat(consents.visible(person, hospital)).isTrue();
          assertThat(consents.visible(other, hospital)).isFalse();
          assertThat(records.undo(merge, staff)).isTrue();
          assertThat(consents.visible(person, hospital)).isFalse();
          assertThat(consents.visible(other, hospital)).isTrue();
        });
  }

  @Test
  void aNoOnTheKeptRecordIsNotUndoneByAYesOnTheOther() {
    var other = aPerson();
    inside(
        () -> {
          give(person);
          consents.revoke(here.id(), person, hospital);
          give(other);
          var merge = records.merge(person, other, staff);
          assertThat(consents.visible(person, hospital)).isFalse();
          records.undo(merge, staff);
          assertThat(consents.visible(other, hospital)).isTrue();
        });
  }

  @Test
  void twoYesesMergeIntoOne() {
    var other = aPerson();
    inside(
        () -> {
          give(person);
          give(other);
          records.merge(person, other, staff);
          assertThat(consents.visibleTo(person)).containsExactly(hospital);
        });
  }

  private void give(PersonId who) {
    consents.give(here.id(), who, hospital, VERSION, null);
  }

  private PersonId aPerson() {
    return TerritoryScope.call(
        here.id(),
        () ->
            persons.add(
                here.id(),
                new NewPerson("Ana", "Essai " + UUID.randomUUID(), null, "0612345678", "fr")));
  }

  private void inside(Runnable work) {
    TerritoryScope.run(here.id(), work);
  }
}
