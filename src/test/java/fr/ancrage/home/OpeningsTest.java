package fr.ancrage.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.access.AccessProperties;
import fr.ancrage.access.Invitations;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.TerritoryKind;
import fr.ancrage.territories.Zones;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class OpeningsTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Openings openings;
  @Autowired private OpeningStore store;
  @Autowired private OpeningMails mails;
  @Autowired private Territories territories;
  @Autowired private Perimeter perimeter;
  @Autowired private Accounts accounts;
  @Autowired private Invitations invitations;
  @Autowired private Outbox outbox;
  @Autowired private TransactionTemplate transaction;

  @Test
  void sendingTheFormTwiceOpensOneTerritoryAndInvitesOnce() {
    var wanted = wanted(UUID.randomUUID().toString());

    var first = openings.request(wanted).orElseThrow();
    var second = openings.request(wanted).orElseThrow();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(first.open()).isTrue();
    TerritoryScope.run(
        first.id(),
        () -> {
          assertThat(perimeter.communes(first.id())).containsExactly("08409");
          assertThat(outbox.count()).isEqualTo(1);
        });
  }

  @Test
  void tooManyFromOneAddressAreRefused() {
    var origin = UUID.randomUUID().toString();
    for (var i = 0; i < Openings.MOST_FROM_ORIGIN; i++) {
      assertThat(openings.request(wanted(origin))).isPresent();
    }

    assertThat(openings.request(wanted(origin))).isEmpty();
  }

  @Test
  void whereItIsSharedATerritoryWaitsForTheOperator() {
    var shared =
        new Openings(
            store,
            territories,
            perimeter,
            accounts,
            invitations,
            mails,
            new AccessProperties("http://localhost:8099", true, "", true),
            transaction);
    var wanted = wanted(UUID.randomUUID().toString());

    var waiting = shared.request(wanted).orElseThrow();
    assertThat(waiting.open()).isFalse();
    assertThat(mailsOf(waiting.id())).isZero();

    shared.decide(waiting.id(), true, "Bienvenue", scene.anAccount());
    assertThat(territories.get(waiting.id()).open()).isTrue();
    assertThat(mailsOf(waiting.id())).isEqualTo(1);
  }

  @Test
  void aRefusedTerritoryInvitesNobody() {
    var shared =
        new Openings(
            store,
            territories,
            perimeter,
            accounts,
            invitations,
            mails,
            new AccessProperties("http://localhost:8099", true, "", true),
            transaction);
    var waiting = shared.request(wanted(UUID.randomUUID().toString())).orElseThrow();

    shared.decide(waiting.id(), false, "Pas encore", scene.anAccount());

    assertThat(territories.get(waiting.id()).open()).isFalse();
    assertThat(mailsOf(waiting.id())).isZero();
  }

  @Test
  void anEpciBringsItsCommunesAndGuyaneItsHour() throws Exception {
    mvc.perform(
            post("/territoires/nouveau")
                .with(csrf())
                .param("form", UUID.randomUUID().toString())
                .param("name", "Essai gardé")
                .param("ajouter", "oui")
                .param("epci", "249730045"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Essai gardé")))
        .andExpect(content().string(Matchers.containsString("e:249730045")))
        .andExpect(content().string(Matchers.containsString("value=\"America/Cayenne\" selected")));
  }

  @Test
  void anIncompleteFormIsRefusedAndKeepsItsPicks() throws Exception {
    mvc.perform(
            post("/territoires/nouveau")
                .with(csrf())
                .param("form", UUID.randomUUID().toString())
                .param("ouvrir", "oui")
                .param("perimetre", "c:08409"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("c:08409")));
  }

  @Test
  void everyPageOfWordsOpens() throws Exception {
    for (var page : List.of("/", "/aide", "/accessibilite", "/mentions-legales", "/sources")) {
      for (var language : List.of("fr", "en")) {
        mvc.perform(get(page).header("Accept-Language", language)).andExpect(status().isOk());
      }
    }
  }

  private long mailsOf(fr.ancrage.shared.TerritoryId territory) {
    return TerritoryScope.call(territory, outbox::count);
  }

  private static OpeningRequest wanted(String origin) {
    return new OpeningRequest(
        UUID.randomUUID(),
        "Vallée " + UUID.randomUUID(),
        TerritoryKind.CPTS,
        Zones.PARIS,
        List.of("08409"),
        "Jeanne Essai",
        UUID.randomUUID() + "@example.org",
        null,
        null,
        "fr",
        origin);
  }
}
