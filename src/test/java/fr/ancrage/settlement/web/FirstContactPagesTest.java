package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AppTest
class FirstContactPagesTest {
  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private JdbcClient jdbc;

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

  @Test
  void staffSeeALikelyDuplicateBeforeSaving() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    known(here, "Marco", "Rossi", "marco@rossi.it");
    var url = here.url() + "/dossiers/nouveau";
    var form = post(url).param("name", "Marco ROSSI").param("means", "marco@rossi.it");
    var answer = send(form, concierge);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("C’est la même personne", "/personnes/");
    assertThat(count(here, "settlement.dossier")).isZero();
    var anyway =
        post(url)
            .param("name", "Marco ROSSI")
            .param("means", "marco@rossi.it")
            .param("start", "2027-05-12")
            .param("other", "oui");
    assertThat(send(anyway, concierge).getRedirectedUrl()).startsWith(here.url() + "/dossiers/");
    assertThat(texts(here, "select anchor || day from settlement.anchor"))
        .isEqualTo("[practice_start2027-05-12]");
  }

  @Test
  void aPastedListIsTriedThenImportedOnce() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    known(here, "Marco", "Rossi", "marco@rossi.it");
    var list =
        """
        Prénom;Nom;Courriel;Métier;Début
        Zoé;Lefèvre;zoe@lefevre.fr;infirmière;12/05/2027
        Marco;Rossi;marco@rossi.it;médecin;
        Sans;Adresse;;;31/02/2027
        """;
    var file =
        new MockMultipartFile(
            "file", "liste.csv", "text/csv", list.getBytes(Charset.forName("windows-1252")));
    var read =
        mvc.perform(
                multipart(here.url() + "/dossiers/coller")
                    .file(file)
                    .with(csrf())
                    .with(as(concierge)))
            .andReturn()
            .getResponse();
    var draft = Objects.requireNonNull(read.getRedirectedUrl());
    assertThat(page(draft, concierge))
        .contains(
            "Zoé Lefèvre", "Peut-être déjà connu", "Il manque un e-mail", "La date n’existe pas");
    for (var i = 0; i < 2; i++) {
      send(post(draft).param("ligne", "0", "2"), concierge);
    }
    assertThat(count(here, "settlement.dossier")).isEqualTo(1);
    assertThat(page(draft, concierge)).contains("Un dossier ouvert");
    assertThat(page(draft, concierge)).doesNotContain("zoe@lefevre.fr");
  }

  @Test
  void aListThatIsTooLongSaysSo() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    var answer =
        send(
            post(here.url() + "/dossiers/coller")
                .param("list", "a".repeat(SheetReader.MOST_BYTES + 1)),
            concierge);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("la limite est de 10 Mo")
        .hasSizeLessThan(100_000);
  }

  @Test
  void aStaleEditShowsBothVersions() throws Exception {
    var here = scene.aTerritory();
    var concierge = scene.a(Role.CONCIERGE, here);
    var id = known(here, "Marco", "Rossi", "marco@rossi.it");
    var url = here.url() + "/personnes/" + id;
    var first = post(url).param("given", "Marc").param("family", "Rossi").param("version", "0");
    assertThat(send(first, concierge).getStatus()).isEqualTo(302);
    var second = post(url).param("given", "Mario").param("family", "Rossi").param("version", "0");
    var answer = send(second, concierge);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Marc<", "Mario<", "name=\"version\" value=\"1\"");
  }

  @Test
  void duplicatesAreMergedOrRememberedAsTwoAndTakenBack() throws Exception {
    var here = scene.aTerritory();
    var coordinator = scene.a(Role.COORDINATOR, here);
    var one = known(here, "Marco", "Rossi", "marco@rossi.it");
    var other = known(here, "Marco", "Rosi", "autre@rossi.it");
    var url = here.url() + "/doublons";
    assertThat(page(url, coordinator)).contains("Fusionner, garder Marco Rossi");
    send(post(url + "/distincts").param("one", one).param("other", other), coordinator);
    assertThat(page(url, coordinator)).contains("Aucun doublon");
    send(post(url + "/distincts/" + one + "/" + other + "/annuler"), coordinator);
    send(post(url + "/fusions").param("kept", one).param("merged", other), coordinator);
    assertThat(page(url, coordinator)).contains("Marco Rosi a été fusionné", "Séparer");
    assertThat(
            mvc.perform(
                    get(here.url() + "/personnes/" + one + "/export.json").with(as(coordinator)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
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

  private String known(Territory here, String given, String family, String email) {
    return TerritoryScope.call(
        here.id(),
        () -> persons.add(here.id(), new NewPerson(given, family, email, null, "fr")).toString());
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder form, Account by)
      throws Exception {
    return mvc.perform(form.with(csrf()).with(as(by))).andReturn().getResponse();
  }

  private String page(String url, Account by) throws Exception {
    var answer = mvc.perform(get(url).with(as(by))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(url).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private List<String> mails(Territory here, String to) {
    return TerritoryScope.call(
        here.id(),
        () ->
            jdbc.sql("select subject || plain from messaging.mail where recipient = ?")
                .param(to)
                .query(String.class)
                .list());
  }

  private int count(Territory here, String table) {
    return TerritoryScope.call(
        here.id(), () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  private String texts(Territory here, String sql) {
    return TerritoryScope.call(
        here.id(), () -> jdbc.sql(sql).query(String.class).list().toString());
  }
}
