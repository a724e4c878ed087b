package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Source;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The thread: interview, plan, case, the person's page. */
@AppTest
class ThreadTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private RecruitingFacts recruiting;
  @Autowired private HouseholdFacts household;
  @Autowired private Shares shares;
  @Autowired private Steps steps;

  private Territory territory;
  private Account concierge;
  private Account coordinator;
  private DossierId dossier;
  private String url;

  @BeforeEach
  void aDossier() {
    territory = scene.aTerritory();
    concierge = scene.a(Role.CONCIERGE, territory);
    coordinator = scene.a(Role.COORDINATOR, territory);
    dossier =
        here(
            () -> {
              var person =
                  persons.add(
                      territory.id(),
                      new NewPerson("Giulia", "Moretti", "giulia@example.it", null, "fr"));
              return dossiers.open(territory, person, Source.STAFF, null, concierge.id());
            });
    url = territory.url() + "/dossiers/" + dossier;
  }

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
  void whatCannotBeReadIsRefusedAndStays() throws Exception {
    var refused =
        perform(
            post(url + "/entretien")
                .param("shown", "date.practice_start", "date.arrival", "fact.profession")
                .param("date.practice_start", "31/02/2027")
                .param("date.arrival", "2027-01-05")
                .param("fact.profession", "astronaut"),
            concierge);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("31/02/2027", "2027-01-05", "Cette date n’existe pas", "pas dans la liste");
  }

  @Test
  void anInterviewEndsOnlyWhenThePersonWasInformed() throws Exception {
    var refused = perform(italianDoctor(url + "/entretien/termine"), concierge);
    assertThat(refused.getStatus()).isEqualTo(422);

    perform(italianDoctor(url + "/entretien/termine").param("informed", "yes"), concierge);

    assertThat(here(() -> dossiers.get(dossier).stage())).isEqualTo(Stage.PLAN);
    assertThat(here(() -> steps.record(dossier, "needs-interview")).doneOn()).isNotNull();
  }

  @Test
  void anEditInTwoTabsShowsBothVersions() throws Exception {
    answer(italianDoctor());
    var step = url + "/demarches/sworn-translations";
    perform(
        post(step).param("version", "0").param("started", "2026-01-05").param("note", "premier"),
        concierge);

    var second =
        perform(
            post(step).param("version", "0").param("started", "2026-01-06").param("note", "second"),
            concierge);

    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("premier", "second", "5 janvier 2026");
  }

  @Test
  void anEndBeforeTheStartIsRefused() throws Exception {
    answer(italianDoctor());

    var refused =
        perform(
            post(url + "/demarches/sworn-translations")
                .param("started", "2026-01-05")
                .param("done", "2026-01-04"),
            concierge);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Cette date est avant le 5 janvier 2026");
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
  void thePersonTicksTheirOwnStepsOnly() throws Exception {
    answer(italianDoctor());
    var token =
        here(
            () ->
                shares.give(
                    dossier, Share.Kind.PERSON, null, "Giulia Moretti", null, concierge.id()));
    var page = territory.url() + "/suivi/" + token;

    assertThat(text(get(page), null)).contains("Bienvenue, Giulia", "À apporter");
    perform(post(page).param("step", "sworn-translations").param("what", "done"), null);
    assertThat(here(() -> steps.record(dossier, "sworn-translations")).doneOn()).isNotNull();
    assertThat(status(post(page).param("step", "vacancy-publication").param("what", "done"), null))
        .isEqualTo(404);
  }

  @Test
  void aLinkTakenBackOrAlteredOpensNothing() throws Exception {
    var token =
        here(
            () ->
                shares.give(
                    dossier, Share.Kind.PERSON, null, "Giulia Moretti", null, concierge.id()));
    var page = territory.url() + "/suivi/" + token;
    var share = here(() -> shares.of(dossier)).getFirst();

    assertThat(status(get(page + "x"), null)).isEqualTo(404);
    perform(post(url + "/partages/" + share.id() + "/retrait"), concierge);
    assertThat(status(get(page), null)).isEqualTo(410);
  }

  private MockHttpServletRequestBuilder italianDoctor() {
    return italianDoctor(url + "/entretien");
  }

  private static MockHttpServletRequestBuilder italianDoctor(String address) {
    return post(address)
        .param(
            "shown",
            "fact.profession",
            "fact.practice_mode",
            "fact.employer_type",
            "fact.diploma_origin",
            "fact.nationality",
            "fact.coming_from",
            "fact.household",
            "fact.needs",
            "fact.already_registered_with_order",
            "date.practice_start",
            "date.arrival")
        .param("fact.profession", "physician")
        .param("fact.practice_mode", "salaried")
        .param("fact.employer_type", "public_hospital")
        .param("fact.diploma_origin", "eu_automatic")
        .param("fact.nationality", "eu_eea_ch")
        .param("fact.coming_from", "eu_eea_ch")
        .param("fact.household", "partner", "partner_seeking_job", "child_3_11")
        .param("fact.needs", "housing")
        .param("fact.already_registered_with_order", "false")
        .param("date.practice_start", "2027-06-01")
        .param("date.arrival", "2027-05-15");
  }

  private void answer(MockHttpServletRequestBuilder request) throws Exception {
    assertThat(perform(request, concierge).getStatus()).isEqualTo(302);
  }

  private MockHttpServletResponse perform(
      MockHttpServletRequestBuilder request, @Nullable Account account) throws Exception {
    var wanted = request.with(csrf());
    return mvc.perform(account == null ? wanted : wanted.with(as(account)))
        .andReturn()
        .getResponse();
  }

  private String text(MockHttpServletRequestBuilder request, @Nullable Account account)
      throws Exception {
    var response = perform(request, account);
    assertThat(response.getStatus()).isEqualTo(200);
    return response.getContentAsString();
  }

  private int status(MockHttpServletRequestBuilder request, @Nullable Account account)
      throws Exception {
    return perform(request, account).getStatus();
  }

  private <T> T here(Supplier<T> work) {
    return TerritoryScope.call(territory.id(), work);
  }
}
