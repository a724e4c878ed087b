package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A person handed over by who recruits, or who writes by themselves. */
class FirstContactPagesTest extends OnFirstContact {
  @Test
  void aDirectorHandsOverOnceHoweverOftenTheFormIsSent() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    var director = scene.aRecruiter(here, scene.aHospital(here));
    var token = Ids.next().toString();
    for (var i = 0; i < 2; i++) {
      var sent =
          send(
              post(here.url() + "/confier")
                  .param("name", "Dr Marco ROSSI")
                  .param("means", "marco@rossi.it")
                  .param("profession", "physician")
                  .param("note", "Cardiologue")
                  .param("token", token),
              director);
      assertThat(sent.getRedirectedUrl()).isEqualTo(here.url() + "/confies");
    }
    assertThat(count(here, "settlement.handover")).isEqualTo(1);
    assertThat(count(here, "people.person")).isEqualTo(1);
    assertThat(mails(here, concierge.email()))
        .hasSize(1)
        .first()
        .asString()
        .contains("Marco Rossi");
    assertThat(page(here.url() + "/confies", director))
        .contains("Marco Rossi", "Médecin", "Reçu, nous appelons");
  }

  @Test
  void aDirectorNeverSeesWhoIsKnownAlready() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    var director = scene.aRecruiter(here, scene.aHospital(here));
    known(here, "Marco", "Rossi", "secret@rossi.it");
    var form =
        post(here.url() + "/confier").param("name", "Marco Rossi").param("means", "06 12 34 56 78");
    assertThat(send(form, director).getStatus()).isEqualTo(302);
    assertThat(mails(here, concierge.email()).toString()).contains("déjà connu");
  }

  @Test
  void aWrongFormComesBackWholeInTheReadersLanguage() throws Exception {
    var here = scene.aTerritory();
    var director = scene.aRecruiter(here, scene.aHospital(here));
    var answer =
        mvc.perform(
                post(here.url() + "/confier")
                    .param("name", "Zoé <Lefèvre>")
                    .param("means", "n’importe quoi")
                    .param("note", "à rappeler")
                    .cookie(new Cookie("langue", "en"))
                    .with(csrf())
                    .with(as(director)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("neither an e-mail address nor a telephone number")
        .contains("Zoé &lt;Lefèvre", "à rappeler", "n’importe quoi");
  }

  @Test
  void anEmailFillsTheFormAndSavesNothing() throws Exception {
    var here = scene.aTerritory();
    var director = scene.aRecruiter(here, scene.aHospital(here));
    var mail =
        new String(
            "Je m'appelle Zoé Lefèvre, infirmière. zoe@lefevre.fr".getBytes(StandardCharsets.UTF_8),
            Charset.forName("windows-1252"));
    var answer = send(post(here.url() + "/confier/preremplir").param("message", mail), director);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("value=\"Zoé Lefèvre\"", "value=\"zoe@lefevre.fr\"")
        .contains("value=\"nurse\" selected");
    assertThat(count(here, "people.person")).isZero();
  }

  @Test
  void tenMegabytesAreRefusedAndTheRestIsKept() throws Exception {
    var here = scene.aTerritory();
    var director = scene.aRecruiter(here, scene.aHospital(here));
    var answer =
        send(
            post(here.url() + "/confier")
                .param("name", "Marco Rossi")
                .param("means", "m@rossi.it")
                .param("message", "x".repeat(10 * 1024 * 1024)),
            director);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("trop volumineux", "value=\"Marco Rossi\"")
        .hasSizeLessThan(100_000);
  }

  @Test
  void somebodyFarAwayIsReceivedAndTheFamilyStaysBehindTheWall() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    var token = Ids.next().toString();
    for (var i = 0; i < 2; i++) {
      var answer = mvc.perform(coming(here, token).with(csrf())).andReturn().getResponse();
      assertThat(answer.getRedirectedUrl()).isEqualTo(here.url() + "/venir/merci");
    }
    assertThat(count(here, "settlement.dossier")).isEqualTo(1);
    assertThat(count(here, "household.wish")).isEqualTo(3);
    assertThat(texts(here, "select coalesce(words, '') from settlement.entry"))
        .doesNotContain("conjointe");
    assertThat(mails(here, "ines@example.net")).hasSize(1);
    assertThat(mails(here, concierge.email())).hasSize(1);
  }

  @Test
  void aRobotIsThankedAndForgotten() throws Exception {
    var here = scene.aTerritory();
    mvc.perform(coming(here, "").param("website", "http://spam").with(csrf())).andReturn();
    assertThat(count(here, "settlement.dossier")).isZero();
  }

  @Test
  void oneNetworkAddressCannotFloodATerritory() throws Exception {
    var here = scene.aTerritory();
    var status = 0;
    for (var i = 0; i <= fr.ancrage.settlement.PublicContacts.MOST_AN_HOUR; i++) {
      status = mvc.perform(coming(here, "").with(csrf())).andReturn().getResponse().getStatus();
    }
    assertThat(status).isEqualTo(429);
  }

  @Test
  void thePublicFormRefusesTheThirtyFirstOfFebruaryAndAMissingTick() throws Exception {
    var here = scene.aTerritory();
    var answer =
        mvc.perform(
                post(here.url() + "/venir")
                    .param("given", "Inès")
                    .param("family", "Diop")
                    .param("email", "ines@example.net")
                    .param("start", "2027-02-31")
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Cette date n’existe pas", "cochez la case", "2027-02-31");
  }

  private MockHttpServletRequestBuilder coming(Territory here, String token) {
    return post(here.url() + "/venir")
        .param("given", "Inès")
        .param("family", "Diop")
        .param("email", "ines@example.net")
        .param("profession", "nurse")
        .param("needs", "housing", "partner_work")
        .param("words", "Ma conjointe cherche un poste")
        .param("read", "oui")
        .param("token", token);
  }
}
