package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The case of an Italian doctor with a family, its concierge and the coordinator. */
@AppTest
abstract class OnACase {
  @Autowired protected MockMvc mvc;
  @Autowired protected Scene scene;
  @Autowired protected Persons persons;
  @Autowired protected Dossiers dossiers;
  @Autowired protected RecruitingFacts recruiting;
  @Autowired protected HouseholdFacts household;
  @Autowired protected Shares shares;
  @Autowired protected Steps steps;

  protected Territory territory;
  protected Account concierge;
  protected Account coordinator;
  protected DossierId dossier;
  protected String url;

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

  protected MockHttpServletRequestBuilder italianDoctor() {
    return italianDoctor(url + "/entretien");
  }

  protected static MockHttpServletRequestBuilder italianDoctor(String address) {
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

  protected void answer(MockHttpServletRequestBuilder request) throws Exception {
    assertThat(perform(request, concierge).getStatus()).isEqualTo(302);
  }

  protected MockHttpServletResponse perform(
      MockHttpServletRequestBuilder request, @Nullable Account account) throws Exception {
    var wanted = request.with(csrf());
    return mvc.perform(account == null ? wanted : wanted.with(as(account)))
        .andReturn()
        .getResponse();
  }

  protected String text(MockHttpServletRequestBuilder request, @Nullable Account account)
      throws Exception {
    var response = perform(request, account);
    assertThat(response.getStatus()).isEqualTo(200);
    return response.getContentAsString();
  }

  protected int status(MockHttpServletRequestBuilder request, @Nullable Account account)
      throws Exception {
    return perform(request, account).getStatus();
  }

  protected <T> T here(Supplier<T> work) {
    return TerritoryScope.call(territory.id(), work);
  }

  protected String personPage() {
    var token =
        here(
            () ->
                shares.give(
                    dossier, Share.Kind.PERSON, null, "Giulia Moretti", null, concierge.id()));
    return territory.url() + "/suivi/" + token;
  }
}
