package fr.ancrage.trail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Consents;
import fr.ancrage.people.Employments;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TerritoryScope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class TrailsTest {
  private static final LocalDate MAY = LocalDate.of(2025, 5, 2);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private Trails trails;
  @Autowired private Consents consents;
  @Autowired private Employments employments;

  @Test
  void aStructureReadsTheTrailWithConsentOnlyAndThePresentEmployerNever() {
    var here = scene.aTerritory();
    var first = scene.aHospital(here);
    var second = scene.aHospital(here);
    TerritoryScope.run(
        here.id(),
        () -> {
          var person =
              persons.add(here.id(), new NewPerson("Ana", "Essai", null, "0612345678", "fr"));
          trails.record(
              here.id(),
              person,
              new NewMilestone(Milestone.Kind.INTERN, first, "Médecine", MAY, NOVEMBER),
              null,
              "Ana");
          trails.record(
              here.id(),
              person,
              new NewMilestone(Milestone.Kind.EMPLOYEE, first, null, NOVEMBER, null),
              null,
              "Ana");

          trails.record(
              here.id(),
              person,
              new NewMilestone(Milestone.Kind.CANDIDATE, first, null, MAY, null),
              null,
              "Ana");

          assertThat(trails.of(person)).hasSize(3);
          assertThat(trails.shownTo(second, person)).isEmpty();
          consents.give(here.id(), person, first, "1", null);
          consents.give(here.id(), person, second, "1", null);
          assertThat(trails.shownTo(second, person))
              .extracting(Milestone::kind)
              .containsExactly(Milestone.Kind.EMPLOYEE, Milestone.Kind.INTERN);
          assertThat(trails.shownTo(first, person)).isEmpty();
          assertThat(employments.present(person)).containsExactly(first);

          consents.revoke(here.id(), person, second);
          assertThat(trails.shownTo(second, person)).isEmpty();
        });
  }

  @Test
  void aMilestoneIsTakenAwayAndBroughtBack() {
    var here = scene.aTerritory();
    TerritoryScope.run(
        here.id(),
        () -> {
          var person =
              persons.add(here.id(), new NewPerson("Ana", "Essai", null, "0612345678", "fr"));
          var other =
              persons.add(here.id(), new NewPerson("Eva", "Essai", null, "0612345679", "fr"));
          var id =
              trails.record(
                  here.id(),
                  person,
                  new NewMilestone(Milestone.Kind.STUDENT, null, "IFAS", MAY, null),
                  null,
                  "Ana");
          assertThat(trails.remove(other, id, true)).isFalse();
          assertThat(trails.remove(person, id, true)).isTrue();
          assertThat(trails.of(person)).isEmpty();
          assertThat(trails.remove(person, id, false)).isTrue();
          assertThat(trails.of(person)).hasSize(1);
        });
  }
}
