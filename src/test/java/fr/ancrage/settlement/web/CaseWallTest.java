package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.settlement.Share;
import org.junit.jupiter.api.Test;

/** What coordinators, employers and partners see of a case, and what only its concierge does. */
class CaseWallTest extends OnACase {
  @Test
  void anInterviewKeepsEachAnswerOnItsSideOfTheWall() throws Exception {
    answer(italianDoctor());

    var person = here(() -> dossiers.get(dossier).person());
    assertThat(here(() -> recruiting.of(person)))
        .extracting(fact -> fact.key())
        .contains("profession", "nationality")
        .doesNotContain("household", "needs");
    assertThat(here(() -> household.of(person)))
        .extracting(fact -> fact.key())
        .containsExactlyInAnyOrder("household", "needs");
  }

  @Test
  void theCoordinatorSeesNothingOfTheHousehold() throws Exception {
    answer(italianDoctor());

    assertThat(text(get(url), concierge)).contains("Recherche de logement", "Le foyer");
    assertThat(text(get(url), coordinator))
        .contains("Entretien de recueil")
        .doesNotContain("Recherche de logement", "Le foyer", "conjoint", "Inscription scolaire");
    assertThat(text(get(url + "/plan"), coordinator)).doesNotContain("Recherche de logement");
    assertThat(text(get(url + "/entretien"), coordinator))
        .doesNotContain("fact.household", "fact.needs", "wish.housing");
    assertThat(status(get(url + "/demarches/housing-search"), coordinator)).isEqualTo(404);
  }

  @Test
  void aCoordinatorCannotWriteHouseholdFacts() throws Exception {
    perform(
        post(url + "/entretien")
            .param("shown", "fact.household", "wish.housing")
            .param("fact.household", "partner")
            .param("wish.housing", "une maison"),
        coordinator);

    assertThat(here(() -> household.of(dossiers.get(dossier).person()))).isEmpty();
  }

  @Test
  void theEmployerSeesOnlyWhatTheEmployerDoes() throws Exception {
    answer(italianDoctor());
    var token =
        here(
            () ->
                shares.give(
                    dossier,
                    Share.Kind.EMPLOYER,
                    null,
                    "Mme Petit",
                    "rh@example.org",
                    concierge.id()));

    assertThat(text(get(territory.url() + "/demarches/" + token), null))
        .contains("Publication de la vacance", "Giulia Moretti")
        .doesNotContain("Recherche de logement", "Traductions", "nationalité", "conjoint");
  }

  @Test
  void aPartnerSeesTheRequestAndNothingElse() throws Exception {
    answer(italianDoctor());
    var token =
        here(
            () ->
                shares.give(
                    dossier,
                    Share.Kind.PARTNER,
                    "housing-search",
                    "Agence du Quai",
                    "agence@example.org",
                    concierge.id()));

    var page = text(get(territory.url() + "/demarches/" + token), null);
    assertThat(page)
        .contains("Recherche de logement", "Agence du Quai")
        .doesNotContain("Moretti", "Giulia", "conjoint", "Traductions");

    perform(
        post(territory.url() + "/demarches/" + token)
            .param("step", "housing-search")
            .param("what", "done"),
        null);
    assertThat(here(() -> steps.record(dossier, "housing-search")).doneOn()).isNotNull();
    assertThat(
            status(
                post(territory.url() + "/demarches/" + token)
                    .param("step", "french-level")
                    .param("what", "done"),
                null))
        .isEqualTo(404);
  }

  @Test
  void theTimelineHasItsSideOfTheWall() throws Exception {
    answer(italianDoctor());
    perform(post(url + "/demarches/housing-search/fait"), concierge);
    perform(post(url + "/demarches/sworn-translations/fait"), concierge);
    perform(post(url + "/notes").param("words", "Les jumeaux entrent en CP."), concierge);
    perform(
        post(url + "/notes").param("words", "Diplôme reçu.").param("shared", "true"), concierge);

    assertThat(text(get(url), concierge))
        .contains("Fait : Recherche de logement", "Les jumeaux", "Diplôme reçu.");
    assertThat(text(get(url), coordinator))
        .contains("Fait : Traductions", "Diplôme reçu.")
        .doesNotContain("Recherche de logement", "Les jumeaux");
    assertThat(text(get(personPage()), null))
        .contains("Fait : Recherche de logement")
        .doesNotContain("Les jumeaux", "Diplôme reçu.");
  }
}
