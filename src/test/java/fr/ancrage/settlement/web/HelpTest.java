package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.Threads;
import fr.ancrage.settlement.HelpRequests;
import fr.ancrage.settlement.HelpState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Help after the arrival: the person's and the concierge's, nobody else's. */
class HelpTest extends OnACase {
  private static final String WORDS = "Le chauffage ne marche pas";

  @Autowired private HelpRequests requests;
  @Autowired private Threads threads;
  @Autowired private Outbox outbox;
  private String page;

  @BeforeEach
  void somebodyFollowsTheCase() {
    page =
        here(
            () -> {
              dossiers.assign(dossier, concierge.id(), concierge.id());
              return personPage() + "/aide";
            });
  }

  @Test
  void thePersonAsksOnceHoweverOftenTheFormIsSent() throws Exception {
    var id = java.util.UUID.randomUUID().toString();
    ask(id);
    ask(id);
    assertThat(here(() -> requests.of(dossier))).hasSize(1);
    assertThat(here(() -> requests.of(dossier).getFirst().owner())).isEqualTo(concierge.id());
    assertThat(here(() -> outbox.latest(5)))
        .anyMatch(
            mail -> mail.recipient().equals(concierge.email()) && !mail.plain().contains(WORDS));
    assertThat(text(get(page), null)).contains(WORDS, "Reçue");
  }

  @Test
  void withoutAKindNothingIsAskedAndNothingLost() throws Exception {
    var refused = perform(post(page).param("kind", "").param("words", WORDS), null);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains(WORDS, "Choisissez de quoi");
  }

  @Test
  void onlyTheConciergeAndThePersonReadIt() throws Exception {
    ask(java.util.UUID.randomUUID().toString());
    assertThat(text(get(url), concierge)).contains(WORDS);
    assertThat(text(get(url), coordinator)).doesNotContain(WORDS, "Demandes d’aide");
    var day = territory.url() + "/journee?qui=tous";
    assertThat(text(get(day), concierge)).contains("Logement · Giulia Moretti");
    assertThat(text(get(day), coordinator)).doesNotContain("Logement · Giulia");
    assertThat(status(get(url + "/aides"), coordinator)).isEqualTo(404);
  }

  @Test
  void whoAskedReadsHowItEnded() throws Exception {
    ask(java.util.UUID.randomUUID().toString());
    var one = here(() -> requests.of(dossier).getFirst());
    var end = url + "/aides/" + one.id() + "/fin";
    var nothing = perform(post(end).param("version", "0").param("outcome", " "), concierge);
    assertThat(nothing.getStatus()).isEqualTo(422);
    assertThat(nothing.getContentAsString()).contains("Écrivez ce qui a été fait");
    var next = post(url + "/aides/" + one.id() + "/suite").param("due", "31/02/2027");
    var noDay = perform(next, concierge);
    assertThat(noDay.getStatus()).isEqualTo(422);
    assertThat(noDay.getContentAsString()).contains("31/02/2027", "due-erreur");
    assertThat(here(() -> requests.of(dossier).getFirst().state())).isEqualTo(HelpState.OPEN);
    perform(
        post(end).param("version", "0").param("outcome", "Réparé lundi").param("solved", "true"),
        concierge);
    assertThat(here(() -> requests.of(dossier).getFirst().state())).isEqualTo(HelpState.SOLVED);
    assertThat(here(() -> threads.of(dossier.value())).getLast().words())
        .contains("Réparé lundi", WORDS);
    assertThat(status(post(end).param("version", "1").param("outcome", "Encore"), concierge))
        .isEqualTo(409);
  }

  private void ask(String id) throws Exception {
    var form = post(page).param("kind", "housing").param("words", WORDS).param("request", id);
    assertThat(status(form, null)).isEqualTo(302);
  }
}
