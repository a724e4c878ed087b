package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.Threads;
import fr.ancrage.people.SavedLists;
import fr.ancrage.settlement.MessageTemplates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages from templates, and lists kept under a name. */
class WriteTest extends OnACase {
  @Autowired private MessageTemplates templates;
  @Autowired private SavedLists lists;
  @Autowired private Threads threads;
  @Autowired private Outbox outbox;

  @Test
  void aTemplateIsFilledForThePersonAndItsLinkIsMadeWhenItLeaves() throws Exception {
    assertThat(text(get(url + "/ecrire?modele=apres-arrivee"), concierge))
        .contains("Bonjour Giulia", "{lien}");
    perform(
        post(url + "/ecrire").param("a", "personne").param("words", "Voici : {lien}"), concierge);
    assertThat(here(() -> threads.of(dossier.value())).getLast().words())
        .contains("/suivi/")
        .doesNotContain("{lien}");
  }

  @Test
  void whatIsLeftToFillInDoesNotLeave() throws Exception {
    var refused =
        perform(
            post(url + "/ecrire").param("a", "personne").param("words", "Bonjour {prénon}"),
            concierge);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("{prénon}");
    assertThat(here(() -> threads.of(dossier.value()))).isEmpty();
  }

  @Test
  void aCoordinatorWritesToOfficesAndNotInThePersonsThread() throws Exception {
    assertThat(
            status(post(url + "/ecrire").param("a", "personne").param("words", "x"), coordinator))
        .isEqualTo(404);
    perform(
        post(url + "/ecrire")
            .param("a", "autre")
            .param("email", "ordre@example.org")
            .param("words", "Où en est le dossier ? {lien}"),
        coordinator);
    assertThat(here(() -> outbox.latest(1)).getFirst().plain())
        .contains("Où en est le dossier")
        .doesNotContain("/suivi/", "{lien}");
  }

  @Test
  void theTerritorysWordingReplacesTheProductsUntilItIsRemoved() throws Exception {
    var form =
        post(territory.url() + "/modeles/relance")
            .param("title", "Relance")
            .param("reader", "other")
            .param("version", "0")
            .param("words-fr", "Chez nous, on relance ainsi.");
    assertThat(status(form, coordinator)).isEqualTo(302);
    var own = here(() -> templates.find("relance")).orElseThrow();
    assertThat(own.words("fr")).contains("Chez nous");
    assertThat(text(get(territory.url() + "/modeles"), coordinator)).contains("Le vôtre");
    perform(
        post(territory.url() + "/modeles/" + own.id() + "/suppression?place=/dossiers"),
        coordinator);
    assertThat(here(() -> templates.find("relance")).orElseThrow().words("fr"))
        .doesNotContain("Chez nous");
  }

  @Test
  void aTemplateWithoutFrenchIsRefusedAndKept() throws Exception {
    var form =
        post(territory.url() + "/modeles/nouveau").param("title", "").param("words-en", "Hello");
    var refused = perform(form, concierge);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Hello", "texte français");
  }

  @Test
  void aListIsKeptForOneselfOrForTheTeam() throws Exception {
    var list = territory.url() + "/listes";
    perform(
        post(list)
            .param("place", "/dossiers")
            .param("name", "Mes retards")
            .param("query", "vue=late"),
        concierge);
    perform(
        post(list)
            .param("place", "/dossiers")
            .param("name", "Arrivées")
            .param("query", "vue=arriving")
            .param("shared", "true"),
        concierge);
    assertThat(text(get(territory.url() + "/dossiers"), coordinator))
        .contains("Arrivées", "?vue=arriving")
        .doesNotContain("Mes retards");
    var mine = here(() -> lists.of(concierge.id(), "/dossiers")).getFirst();
    assertThat(status(post(list + "/" + mine.id() + "/suppression?place=/dossiers"), coordinator))
        .isEqualTo(404);
    assertThat(status(post(list + "/" + mine.id() + "/suppression?place=/dossiers"), concierge))
        .isEqualTo(302);
    assertThat(here(() -> lists.of(concierge.id(), "/dossiers"))).hasSize(1);
    perform(post(list + "/" + mine.id() + "/suppression?gone=false&place=/dossiers"), concierge);
    assertThat(here(() -> lists.of(concierge.id(), "/dossiers"))).hasSize(2);
  }

  @Test
  void aListCannotLeadElsewhere() throws Exception {
    var list = territory.url() + "/listes";
    perform(
        post(list)
            .param("place", "/dossiers")
            .param("name", "X")
            .param("query", "https://example.org"),
        concierge);
    assertThat(here(() -> lists.of(concierge.id(), "/dossiers"))).isEmpty();
  }
}
