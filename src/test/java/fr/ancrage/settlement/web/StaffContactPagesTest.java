package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.sheet.SheetReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** People that staff enter, import, correct and tell apart. */
class StaffContactPagesTest extends OnFirstContact {
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
}
