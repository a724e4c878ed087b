package fr.ancrage.territories.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Organisations entered, corrected, taken away and back; what a territory says of itself. */
@AppTest
class OrganisationPagesTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Organisations organisations;
  @Autowired private Territories territories;
  private Territory here;
  private Account coordinator;

  @BeforeEach
  void people() {
    here = scene.aTerritory();
    coordinator = scene.a(Role.COORDINATOR, here);
  }

  @Test
  void anOrganisationWithoutNameIsRefusedAndNothingIsLost() throws Exception {
    var answer =
        send(
            post(url() + "/nouvelle")
                .param("name", " ")
                .param("kind", "HOSPITAL")
                .param("part", "MEMBER")
                .param("siret", "123")
                .param("phone", "03 24 00 00 00"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("03 24 00 00 00", "aria-invalid=\"true\"");
    assertThat(all()).isEmpty();
  }

  @Test
  void theListGoesAwayAsAFile() throws Exception {
    enter("Maison de santé =1+1");
    var file = send(get(url() + "/export")).getContentAsByteArray();
    assertThat(SheetReader.file(file).toString()).contains("Maison de santé =1+1");
  }

  @Test
  void whoLeftComesBackByTheToast() throws Exception {
    enter("Clinique de passage");
    var id = all().getFirst();
    send(post(url() + "/" + id + "/depart"));
    assertThat(all()).isEmpty();
    send(post(url() + "/" + id + "/retour"));
    assertThat(all()).containsExactly(id);
  }

  @Test
  void aStrangersOrganisationIsNeitherCorrectedNorTakenAway() throws Exception {
    var there = scene.aTerritory();
    var theirs = scene.aHospital(there);
    for (var path : new String[] {"", "/depart", "/retour"}) {
      assertThat(send(post(url() + "/" + theirs + path)).getStatus()).as(path).isEqualTo(404);
    }
  }

  @Test
  void whoSavesSettingsSecondSeesBothVersions() throws Exception {
    var version = String.valueOf(territories.get(here.id()).version());
    assertThat(present(version, "Bienvenue de Jeanne").getStatus()).isEqualTo(302);
    var second = present(version, "Bienvenue de Karim");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("Bienvenue de Jeanne", "Bienvenue de Karim");
    assertThat(territories.get(here.id()).welcomeFr()).isEqualTo("Bienvenue de Jeanne");
  }

  private MockHttpServletResponse present(String version, String welcome) throws Exception {
    return send(
        post(here.url() + "/reglages").param("version", version).param("welcomeFr", welcome));
  }

  private void enter(String name) throws Exception {
    var entered =
        send(
            post(url() + "/nouvelle")
                .param("name", name)
                .param("kind", "HOSPITAL")
                .param("part", "MEMBER"));
    assertThat(entered.getStatus()).isEqualTo(302);
  }

  private List<OrganisationId> all() {
    return TerritoryScope.call(
        here.id(), () -> organisations.ofTerritory(null).stream().map(one -> one.id()).toList());
  }

  private String url() {
    return here.url() + "/structures";
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf()).with(as(coordinator))).andReturn().getResponse();
  }
}
