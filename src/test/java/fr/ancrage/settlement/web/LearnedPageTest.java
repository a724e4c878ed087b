package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.catalogue.Drafts;
import fr.ancrage.people.NewPerson;
import fr.ancrage.settlement.Source;
import fr.ancrage.settlement.StepRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the territory's cases took, adopted with one click. */
class LearnedPageTest extends OnACase {
  private static final String ORDER = "order-registration-medical";

  @Autowired private Drafts drafts;

  @Test
  void withoutCasesThePageSaysWhatWillBeHere() throws Exception {
    assertThat(text(get(page()), coordinator))
        .contains("Rien n’est encore appris", "cinq dossiers");
  }

  @Test
  void fiveCasesCanBeAdoptedIntoTheDraftAndTakenBack() throws Exception {
    took(80, 90, 100, 110, 130);

    assertThat(text(get(page()), coordinator))
        .contains("5 dossiers terminés", "100 jours une fois sur deux", "Proposé", "Tout adopter");

    perform(post(page()).param("step", ORDER), coordinator);
    var adopted = drafts(ORDER);
    assertThat(adopted).isNotNull();
    assertThat(text(get(page()), coordinator)).contains("Adoptée");

    perform(
        post(territory.url() + "/catalogue/brouillon/annuler").param("version", "1"), coordinator);
    assertThat(drafts(ORDER)).isNull();
  }

  @Test
  void adoptingAllAlsoTakesWhatOfficesHaveInCommon() throws Exception {
    took(80, 90, 100, 110, 130);
    perform(post(page()), coordinator);

    assertThat(here(() -> drafts.of(territory.id())).overlay().authorityCorrelation()).isNotNull();
    assertThat(text(get(territory.url() + "/catalogue/publication"), coordinator))
        .contains("Part commune des délais");
  }

  private @org.jspecify.annotations.Nullable Object drafts(String step) {
    return here(() -> drafts.of(territory.id())).overlay().changes().get(step);
  }

  private String page() {
    return territory.url() + "/catalogue/durees";
  }

  /** So many cases, in which two steps at the Order took so many days. */
  private void took(int... days) {
    for (var one : days) {
      here(
          () -> {
            var person =
                persons.add(
                    territory.id(), new NewPerson("Cas", "Numéro " + one, null, null, "fr"));
            var id = dossiers.open(territory, person, Source.STAFF, null, concierge.id());
            var done = LocalDate.of(2026, 11, 1);
            for (var step : List.of(ORDER, "french-level")) {
              steps.tick(
                  id,
                  new StepRecord(step, done.minusDays(one), null, done, "granted", null, 0),
                  concierge.id(),
                  "staff");
            }
            return id;
          });
    }
  }
}
