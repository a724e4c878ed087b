package fr.ancrage.careers.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bridges between jobs, and what people wish to become. */
@AppTest
class CareersTest extends OnCareers {
  @Test
  void everyBridgeLeadsFromAJobToAnotherAndSaysWhereItComesFrom() {
    var all = in(() -> bridges.all());
    assertThat(all).hasSizeGreaterThan(20).allSatisfy(one -> assertThat(one.source()).isNotBlank());
    assertThat(in(() -> bridges.from("hospital_services_agent", today)))
        .extracting(one -> one.to())
        .contains("care_assistant");
    assertThat(in(() -> bridges.from("nurse", today)))
        .extracting(one -> one.to())
        .contains("nurse/SI01");
  }

  @Test
  void aTerritoryCorrectsABridgeForItselfAlone() throws Exception {
    var saved = send(bridge("ide-ipa-training").param("missing", "Deux ans à Nantes"));
    assertThat(saved.getStatus()).isEqualTo(302);
    assertThat(in(() -> bridges.get("ide-ipa-training").missing())).isEqualTo("Deux ans à Nantes");
    var there = scene.aTerritory();
    assertThat(TerritoryScope.call(there.id(), () -> bridges.get("ide-ipa-training").missing()))
        .contains("trois ans");
    send(post(url("/passerelles/metiers/ide-ipa-training/suppression")));
    assertThat(in(() -> bridges.from("nurse", today)))
        .extracting(one -> one.key())
        .doesNotContain("ide-ipa-training");
    send(post(url("/passerelles/metiers/ide-ipa-training/suppression")).param("gone", "false"));
    assertThat(in(() -> bridges.get("ide-ipa-training").missing())).isEqualTo("Deux ans à Nantes");
  }

  @Test
  void aBridgeThatLeadsNowhereIsRefused() throws Exception {
    var refused =
        send(
            post(url("/passerelles/metiers/nouvelle"))
                .param("from", "nurse")
                .param("to", "nurse")
                .param("way", "wings")
                .param("missing", "Gardez-moi")
                .param("monthsMin", "12")
                .param("monthsMax", "3")
                .param("validFrom", "2026-02-31"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("Gardez-moi", "un métier différent", "comment on y arrive", "120 mois");
  }

  @Test
  void aPersonsWishIsNotedReadAndTakenBack() throws Exception {
    var person = somebody("Nadège Rabin", "hospital_services_agent");
    var page = url("/passerelles/personnes/" + person.value());
    assertThat(send(get(page)).getContentAsString()).contains("Aide-soignant", "Ensuite");
    send(post(page + "/souhaits").param("goal", "care_assistant"));
    assertThat(send(get(url("/passerelles/personnes"))).getContentAsString())
        .contains("Nadège Rabin");
    assertThat(send(get(url("/passerelles/personnes?q=nadege"))).getContentAsString())
        .contains("Nadège Rabin");
    send(post(page + "/souhaits").param("goal", "care_assistant").param("gone", "true"));
    assertThat(in(() -> wishes.of(person))).isEmpty();
    assertThat(send(post(page + "/souhaits").param("goal", "astronaut")).getStatus())
        .isEqualTo(404);
    assertThat(send(get(url("/passerelles/personnes/export.xlsx"))).getStatus()).isEqualTo(200);
  }

  @Test
  void thePersonSaysTheirOwnWishInTheirLanguage() throws Exception {
    var account = scene.a(Role.PROFESSIONAL, here);
    var person = somebody("Awa Traoré", "hospital_services_agent");
    in(
        () -> {
          persons.link(person, account.id());
          return 1;
        });
    for (var language : List.of("fr", "en", "es", "it", "ro", "ar")) {
      var page =
          mvc.perform(
                  get(url("/moi/passerelles"))
                      .header("Accept-Language", language)
                      .cookie(new jakarta.servlet.http.Cookie("langue", language))
                      .with(as(account)))
              .andReturn()
              .getResponse();
      assertThat(page.getStatus()).isEqualTo(200);
      assertThat(page.getContentAsString()).contains("lang=\"" + language + "\"");
    }
    mvc.perform(
        post(url("/moi/passerelles"))
            .param("goal", "care_assistant")
            .with(csrf())
            .with(as(account)));
    assertThat(in(() -> wishes.of(person)))
        .singleElement()
        .satisfies(one -> assertThat(one.byPerson()).isTrue());
    var recruiter = scene.aRecruiter(here, scene.aHospital(here));
    assertThat(
            mvc.perform(get(url("/passerelles/personnes")).with(as(recruiter)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void listsCostAsManyStatementsWithManyRowsAsWithOne() throws Exception {
    aSession(3);
    in(
        () -> {
          wishes.note(here.id(), somebody("Une Seule", "nurse"), "nurse/SI01", null, false);
          return 1;
        });
    var paths = List.of("/formations", "/passerelles/personnes", "/passerelles");
    var before = paths.stream().map(this::statements).toList();
    for (var i = 0; i < 12; i++) {
      var person = somebody("Encore " + i, "nurse");
      aSession(3);
      in(
          () -> {
            wishes.note(here.id(), person, "nurse/SI01", null, false);
            return 1;
          });
    }
    assertThat(paths.stream().map(this::statements).toList()).isEqualTo(before);
  }
}
