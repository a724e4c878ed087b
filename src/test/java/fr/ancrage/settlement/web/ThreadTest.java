package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Stage;
import org.junit.jupiter.api.Test;

/** The thread: interview, plan, case, the person's page. */
class ThreadTest extends OnACase {
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
}
