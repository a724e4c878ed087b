package fr.ancrage.charter;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Written, published, signed with a code, seen to be signed; and anew for a new version. */
@AppTest
class ChartersTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Charters charters;
  @Autowired private Outbox outbox;

  private Territory here;
  private OrganisationId hospital;
  private Account coordinator;
  private Account recruiter;

  @BeforeEach
  void aTerritory() {
    here = scene.aTerritory();
    hospital = scene.aHospital(here);
    coordinator = scene.a(Role.COORDINATOR, here);
    recruiter = scene.aRecruiter(here, hospital);
  }

  @Test
  void aMemberSeesPeopleOnceItHasSigned() throws Exception {
    publish("0", "30");
    assertThat(sees()).isFalse();
    var link =
        Objects.requireNonNull(
            mvc.perform(post(here.url() + "/charte/signer").with(as(recruiter)).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    mvc.perform(get(link))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Recruter ensemble")));
    mvc.perform(post(link + "/code").with(csrf())).andExpect(status().isOk());
    mvc.perform(post(link).with(csrf()).param("code", "000 00"))
        .andExpect(status().isUnprocessableContent());
    assertThat(sees()).isFalse();
    mvc.perform(post(link).with(csrf()).param("code", code())).andExpect(redirectedUrl(link));
    assertThat(sees()).isTrue();
    mvc.perform(get(link + "/preuve"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/pdf"));
    mvc.perform(get(here.url() + "/responsables"))
        .andExpect(content().string(Matchers.containsString("Hôpital")));

    publish("1", "0");
    assertThat(sees()).as("a new version without grace is to be signed anew").isFalse();
    mvc.perform(get(here.url() + "/charte").with(as(recruiter)))
        .andExpect(content().string(Matchers.containsString("à signer")));
  }

  @Test
  void aSignatureCountsForSomeTimeAfterANewVersion() throws Exception {
    publish("0", "30");
    sign();
    publish("1", "30");
    assertThat(sees()).isTrue();
  }

  @Test
  void aLinkToAnOlderVersionIsOver() throws Exception {
    publish("0", "30");
    var link = ask();
    publish("1", "30");
    mvc.perform(get(link)).andExpect(status().isGone());
  }

  @Test
  void theProofIsForTheCoordinationAndTheMemberItself() throws Exception {
    publish("0", "30");
    sign();
    var page =
        mvc.perform(get(here.url() + "/charte").with(as(coordinator)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var proof = page.replaceFirst("(?s).*href=\"([^\"]*/preuves/[^\"]*)\".*", "$1");
    mvc.perform(get(proof).with(as(coordinator))).andExpect(status().isOk());
    mvc.perform(get(proof).with(as(recruiter))).andExpect(status().isOk());
    mvc.perform(get(proof).with(as(scene.aRecruiter(here, scene.aHospital(here)))))
        .andExpect(status().isNotFound());
    mvc.perform(get(proof).with(as(scene.a(Role.COORDINATOR, scene.aTerritory()))))
        .andExpect(status().isNotFound());
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsLost() throws Exception {
    draft("0", "", "400", "x")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Donnez un titre.")))
        .andExpect(content().string(Matchers.containsString("value=\"400\"")));
    publish("0", "30");
    mvc.perform(
            post(here.url() + "/charte/demandes")
                .with(as(coordinator))
                .with(csrf())
                .param("member", hospital.toString())
                .param("name", "Jeanne Petit")
                .param("email", "jeanne"))
        .andExpect(status().isUnprocessableContent());
    draft("7", "Autre", "10", "x").andExpect(redirectedUrl(here.url() + "/charte/redaction"));
    draft("7", "Autre", "10", "x").andExpect(status().isConflict());
  }

  private void publish(String version, String grace) throws Exception {
    draft(version, "Recruter ensemble", "30", grace)
        .andExpect(redirectedUrl(here.url() + "/charte/redaction"));
    mvc.perform(
            post(here.url() + "/charte/redaction/publication")
                .with(as(coordinator))
                .with(csrf())
                .param("version", "0"))
        .andExpect(redirectedUrl(here.url() + "/charte"));
  }

  private ResultActions draft(String version, String title, String exclusive, String grace)
      throws Exception {
    return mvc.perform(
        post(here.url() + "/charte/redaction")
            .with(as(coordinator))
            .with(csrf())
            .param("version", version)
            .param("title", title)
            .param("words", "Nous recrutons ensemble.\n\nNous disons vrai.")
            .param("exclusive", exclusive)
            .param("answer", "7")
            .param("pool", "MEMBERS")
            .param("grace", grace.equals("x") ? "0" : grace)
            .param("noticeFr", "Nous répondons ensemble."));
  }

  private String ask() throws Exception {
    return Objects.requireNonNull(
        mvc.perform(post(here.url() + "/charte/signer").with(as(recruiter)).with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private void sign() throws Exception {
    var link = ask();
    mvc.perform(post(link + "/code").with(csrf())).andExpect(status().isOk());
    mvc.perform(post(link).with(csrf()).param("code", code())).andExpect(redirectedUrl(link));
  }

  private String code() {
    return TerritoryScope.call(here.id(), () -> outbox.latest(1))
        .getFirst()
        .subject()
        .replaceFirst("^(\\d{6}).*", "$1");
  }

  private boolean sees() {
    return TerritoryScope.call(here.id(), () -> charters.seesPeople(hospital));
  }
}
