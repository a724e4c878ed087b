package fr.ancrage.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;

/** The engine and a plain second reading of the header agree on everything that is not drawn. */
class SecondReadingTest {

  @Test
  void bothReadingsOfTheRealCatalogueAgree() {
    var base = CatalogueReader.base();
    var few =
        new Catalogue(
            base.schemaVersion(),
            base.version(),
            base.reviewedOn(),
            base.sourcesReadUpTo(),
            new Parameters(20, 0.3, 15),
            base.vocabulary(),
            base.documents(),
            base.authorities(),
            base.sources(),
            base.steps());
    var planner = Planner.of(few);
    for (int seed = 0; seed < 1500; seed++) {
      var person = new RandomPeople(seed).person(few);
      assertThat(PlanText.of(planner.plan(person)))
          .as("seed %d %s", seed, person)
          .isEqualTo(SlowReading.read(few, person));
    }
  }

  @Test
  void bothReadingsOfRandomCataloguesAgree() {
    for (int seed = 0; seed < 3000; seed++) {
      var random = new RandomPeople(seed);
      var catalogue = random.catalogue();
      var person = random.person(catalogue);
      assertThat(PlanText.of(Planner.of(catalogue).plan(person)))
          .as("seed %d %s", seed, person)
          .isEqualTo(SlowReading.read(catalogue, person));
    }
  }
}
