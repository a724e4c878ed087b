package fr.ancrage.access.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.access.ApiTokens;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Invitations, roles taken away, one's own account. */
@AppTest
class TeamTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Outbox outbox;
  @Autowired private Accounts accounts;
  @Autowired private Grants grants;
  @Autowired private ApiTokens tokens;

  @Test
  void anInvitationLetsInOnce() throws Exception {
    var here = scene.aTerritory();
    var email = invite(here, Role.CONCIERGE);
    var link = link(here);

    mvc.perform(get(link)).andExpect(status().isOk());
    assertThat(roles(here, email).any(Role.CONCIERGE)).isFalse();
    mvc.perform(post(link).with(csrf())).andExpect(redirectedUrl(here.url()));
    assertThat(roles(here, email).any(Role.CONCIERGE)).isTrue();
    mvc.perform(post(link).with(csrf())).andExpect(status().isGone());
    mvc.perform(get(link)).andExpect(status().isGone());
  }

  @Test
  void anAlteredInvitationIsNotFound() throws Exception {
    var here = scene.aTerritory();
    invite(here, Role.CONCIERGE);

    mvc.perform(get(link(here) + "x")).andExpect(status().isNotFound());
    mvc.perform(get(link(here).replace(here.slug(), scene.aTerritory().slug())))
        .andExpect(status().isNotFound());
  }

  @Test
  void aRoleTakenAwayComesBackByTheToast() throws Exception {
    var here = scene.aTerritory();
    var coordinator = scene.a(Role.COORDINATOR, here);
    var concierge = scene.a(Role.CONCIERGE, here);
    var grant = grants.in(here.id(), concierge.id()).grants().getFirst().id();
    var path = here.url() + "/equipe/roles/" + grant;

    mvc.perform(post(path + "/retrait").with(csrf()).with(as(coordinator)));
    assertThat(grants.in(here.id(), concierge.id()).staff()).isFalse();
    mvc.perform(post(path + "/retour").with(csrf()).with(as(coordinator)));
    assertThat(grants.in(here.id(), concierge.id()).staff()).isTrue();
  }

  @Test
  void theLastCoordinatorStays() throws Exception {
    var here = scene.aTerritory();
    var coordinator = scene.a(Role.COORDINATOR, here);
    var grant = grants.in(here.id(), coordinator.id()).grants().getFirst().id();

    mvc.perform(
        post(here.url() + "/equipe/roles/" + grant + "/retrait")
            .with(csrf())
            .with(as(coordinator)));

    assertThat(grants.in(here.id(), coordinator.id()).staff()).isTrue();
  }

  @Test
  void aRecruiterWithoutOrganisationIsRefusedAndNothingIsLost() throws Exception {
    var here = scene.aTerritory();
    mvc.perform(
            post(here.url() + "/equipe/invitation")
                .with(csrf())
                .with(as(scene.a(Role.COORDINATOR, here)))
                .param("name", "Dominique Retenu")
                .param("email", "dominique@example.org")
                .param("role", "RECRUITER"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Dominique Retenu")));
  }

  @Test
  void aTokenIsToldOnceAndServesNoMoreOnceRevoked() throws Exception {
    var here = scene.aTerritory();
    var me = scene.a(Role.COORDINATOR, here);
    var page =
        mvc.perform(
                post("/compte/jetons")
                    .with(csrf())
                    .with(as(me))
                    .param("name", "Essai")
                    .param("territory", here.id().toString())
                    .param("scope", "plans:preview"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    var secret = first("(anc_[\\w-]+)", page);
    var id = tokens.of(me.id()).getFirst().id();

    assertThat(tokens.find(secret)).isPresent();
    mvc.perform(get("/compte").with(as(me)))
        .andExpect(content().string(Matchers.not(Matchers.containsString(secret))));
    mvc.perform(post("/compte/jetons/" + id + "/retrait").with(csrf()).with(as(scene.anAccount())))
        .andExpect(status().isNotFound());
    mvc.perform(post("/compte/jetons/" + id + "/retrait").with(csrf()).with(as(me)));
    assertThat(tokens.find(secret)).isEmpty();
  }

  @Test
  void aPasskeyAnswerWithoutChallengeIsRefused() throws Exception {
    mvc.perform(post("/connexion/cle").with(csrf()).contentType("application/json").content("{}"))
        .andExpect(status().isUnprocessableContent());
  }

  private String invite(Territory here, Role role) throws Exception {
    var email = UUID.randomUUID() + "@example.org";
    mvc.perform(
            post(here.url() + "/equipe/invitation")
                .with(csrf())
                .with(as(scene.a(Role.COORDINATOR, here)))
                .param("name", "Camille Essai")
                .param("email", email)
                .param("role", role.name()))
        .andExpect(redirectedUrl(here.url() + "/equipe"));
    return email;
  }

  private String link(Territory here) {
    var mail = TerritoryScope.call(here.id(), () -> outbox.latest(1)).getFirst();
    return first("(/t/[\\w-]+/invitation/[\\w-]+)", mail.plain());
  }

  private fr.ancrage.people.MyRoles roles(Territory here, String email) {
    return grants.in(here.id(), accounts.byEmail(email).orElseThrow().id());
  }

  private static String first(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
