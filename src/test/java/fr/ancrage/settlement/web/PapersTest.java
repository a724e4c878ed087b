package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.StatementCount;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockMultipartFile;

/** Documents given, refused, renamed and taken back, from the person's page to the case. */
class PapersTest extends OnPapers {
  @Value("${ancrage.url}")
  private String origin;

  @Test
  void whatIsGivenIsThereForThePersonAndTheConciergeAndComesBackAsADownload() throws Exception {
    assertThat(page(mine + "/documents")).contains("À apporter", "Curriculum vitae");
    var sent = give("cv", "../mon cv.pdf", PDF);
    assertThat(sent.getRedirectedUrl()).isEqualTo(mine + "/documents#cv");
    assertThat(page(mine)).contains("déjà là");
    var page = perform(get(desk + "/documents").with(as(meeting.host()))).getContentAsString();
    assertThat(page).contains("mon cv.pdf", "donné le");

    var file = perform(get(fileUrl(page)).with(as(meeting.host())));
    assertThat(file.getContentAsByteArray()).isEqualTo(PDF);
    assertThat(file.getHeader("Content-Disposition")).startsWith("attachment").contains("cv.pdf");
    assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.getHeader("Content-Security-Policy")).startsWith("sandbox");
    assertThat(file.getHeader("Cache-Control")).contains("no-store");
    assertThat(
            count(
                "select count(*) from people.audit where action = 'EXPORTED' and account_id = ?",
                meeting.host().id().value()))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from documents.piece where position(?::bytea in content) > 0",
                PDF))
        .as("nothing in clear in the database")
        .isZero();
  }

  @Test
  void aProgramThatCallsItselfPdfIsRefusedAndTheOthersAreKept() throws Exception {
    var exe = new byte[400];
    exe[0] = 'M';
    exe[1] = 'Z';
    exe[0x3c] = (byte) 0x80;
    exe[0x80] = 'P';
    exe[0x81] = 'E';
    var answer =
        perform(
            multipart(mine + "/documents")
                .file(new MockMultipartFile("fichier", "diplome.pdf", "application/pdf", exe))
                .file(new MockMultipartFile("fichier", "cv.pdf", "application/pdf", PDF))
                .param("document", "cv"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("« diplome.pdf » est un programme", "cv.pdf", "reçu");
    assertThat(files()).isEqualTo(1);
    var script = give("cv", "cv.pdf", "#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.US_ASCII));
    assertThat(script.getContentAsString()).contains("est un programme");
    var page = give("cv", "cv.jpg", "<html><script>1</script>".getBytes(StandardCharsets.US_ASCII));
    assertThat(page.getContentAsString()).contains("pas d’un type que nous gardons");
    assertThat(give("cv", "rien.pdf", new byte[0]).getContentAsString()).contains("est vide");
    assertThat(perform(multipart(mine + "/documents").param("document", "cv")).getStatus())
        .isEqualTo(422);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void whatIsNeverKeptIsRefusedWithItsReasonAndNotedAsSeen() throws Exception {
    var refused = give("criminal_record", "casier.pdf", PDF);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("n’est jamais gardé ici", "La loi nous interdit de garder un casier judiciaire");
    assertThat(files()).isZero();

    perform(
        post(desk + "/documents/vus")
            .param("document", "criminal_record")
            .with(as(meeting.host())));
    assertThat(page(mine + "/documents")).containsPattern("Vu le [^<]+ par Camille Essai");
    var later = LocalDate.now(meeting.territory().zone()).plusDays(2).toString();
    var tomorrow =
        perform(
            post(desk + "/documents/vus")
                .param("document", "criminal_record")
                .param("day", later)
                .with(as(meeting.host())));
    assertThat(tomorrow.getStatus()).isEqualTo(422);
  }

  @Test
  void aFileIsRenamedReplacedRemovedAndTakenBack() throws Exception {
    give("cv", "cv.pdf", PDF);
    var first = fileUrl(page(mine + "/documents"));
    perform(post(first + "/nom").param("nom", "Giulia <b>.exe"));
    assertThat(page(mine + "/documents")).contains("Giulia b.pdf").doesNotContain("<b>");
    perform(
        multipart(mine + "/documents")
            .file(new MockMultipartFile("photo", "nouveau.pdf", null, PDF))
            .param("document", "cv")
            .param("remplace", "true"));
    var replaced = page(mine + "/documents");
    assertThat(replaced).contains("nouveau.pdf").doesNotContain("Giulia b");
    var second = fileUrl(replaced);
    perform(post(second + "/retrait"));
    assertThat(page(mine + "/documents")).doesNotContain("nouveau.pdf");
    assertThat(perform(get(second)).getStatus()).isEqualTo(404);
    perform(post(second + "/retour"));
    assertThat(perform(get(second)).getContentAsByteArray()).isEqualTo(PDF);
  }

  @Test
  void aPhotographOfFiftyMegabytesIsRefusedOnItsPageAndTheOtherIsKept() throws Exception {
    var cookies = new CookieManager();
    try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
      var address = URI.create(origin + mine + "/documents");
      var page = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      var proof = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)").matcher(page.body());
      assertThat(proof.find()).isTrue();
      var head =
          part("_csrf", null)
              + proof.group(1)
              + part("document", null)
              + "cv"
              + part("fichier", "cv.pdf");
      var request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "multipart/form-data; boundary=x")
              .POST(
                  BodyPublishers.ofByteArrays(
                      List.of(
                          head.getBytes(StandardCharsets.UTF_8),
                          PDF,
                          part("photo", "enorme.jpg").getBytes(StandardCharsets.UTF_8),
                          new byte[50 * 1024 * 1024],
                          "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8))))
              .build();
      var answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("« enorme.jpg » dépasse 15 Mo", "cv.pdf", "À apporter");
    }
    assertThat(files()).isEqualTo(1);
  }

  private static String part(String name, @Nullable String file) {
    return "\r\n--x\r\nContent-Disposition: form-data; name=\""
        + name
        + (file == null ? "" : "\"; filename=\"" + file)
        + "\"\r\n\r\n";
  }

  @Test
  void manyFilesCostNoMoreStatementsThanOne() throws Exception {
    give("cv", "cv.pdf", PDF);
    page(mine + "/documents");
    var one = statements(mine + "/documents");
    for (var kind : List.of("cv", "diploma", "id_document", "birth_certificate")) {
      give(kind, kind + ".pdf", PDF);
    }
    assertThat(one).isPositive();
    assertThat(statements(mine + "/documents")).isEqualTo(one);
  }

  private int statements(String path) throws Exception {
    StatementCount.start();
    page(path);
    return StatementCount.stop();
  }
}
