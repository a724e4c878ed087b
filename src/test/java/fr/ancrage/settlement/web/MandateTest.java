package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.documents.PdfCheck;
import fr.ancrage.shared.Role;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mandate from its proposal to its end, and the booklet. */
class MandateTest extends OnAPersonsPage {
  private String until;

  @Override
  protected void answers() {
    recruiting("profession", "nurse");
    recruiting("coming_from", "eu_eea_ch");
    recruiting("practice_mode", "salaried");
    home("household", "child_3_11");
    home("needs", "housing");
  }

  @BeforeEach
  void inSixMonths() {
    until = LocalDate.now(meeting.territory().zone()).plusMonths(6).toString();
  }

  @Test
  void thePersonSignsWithTheCodeTheyReceiveAndBothSidesHaveTheProof() throws Exception {
    propose();
    assertThat(page(mine)).contains("Lire et signer");
    assertThat(page(mine + "/mandat"))
        .contains("Giulia Ferrari autorise la conciergerie", "inscrire mes enfants");
    var asked = perform(post(mine + "/mandat/code"));
    assertThat(asked.getContentAsString()).contains("Un code est parti");

    var wrong = perform(post(mine + "/mandat/signature").param("code", "nonsense"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("Il reste 4 essais");

    assertThat(perform(post(mine + "/mandat/signature").param("code", code())).getStatus())
        .isEqualTo(302);
    assertThat(page(mine))
        .contains("Jusqu’au", "inscrire les enfants", "vous lui avez donné mandat");
    assertThat(page(mine)).contains("Mandat signé");
    var again = perform(post(mine + "/mandat/signature").param("code", "000000"));
    assertThat(again.getRedirectedUrl()).isEqualTo(mine + "/mandat");
    var host = perform(get(desk).with(as(meeting.host()))).getContentAsString();
    assertThat(host).contains("Jusqu’au", "inscrire les enfants", "Mandat signé");

    var proof = perform(get(link(page(mine + "/mandat"), "preuve")));
    PdfCheck.isAccessible(proof.getContentAsByteArray());
    var words = words(proof.getContentAsByteArray());
    assertThat(words).contains("Giulia Ferrari", meeting.personsAddress(), "127.0.0.1", hash());
    var theirs = desk("/mandat");
    assertThat(
            perform(get(link(theirs, "preuve")).with(as(meeting.host()))).getContentAsByteArray())
        .isEqualTo(proof.getContentAsByteArray());
    assertThat(mails("Mandat signé : Giulia Ferrari")).isEqualTo(1);
    assertThat(mails("Votre mandat est signé")).isEqualTo(1);
  }

  @Test
  void onePressEndsItAndEverybodyKnows() throws Exception {
    sign();
    perform(post(link(page(mine + "/mandat"), "retrait")));
    assertThat(page(mine)).doesNotContain("vous lui avez donné mandat").contains("Mandat retiré");
    assertThat(desk("/mandat")).contains("retiré", "Giulia Ferrari");
    assertThat(mails("Mandat retiré : Giulia Ferrari")).isEqualTo(1);
  }

  @Test
  void aCodeTriedTooOftenOrTooLateSignsNothing() throws Exception {
    propose();
    perform(post(mine + "/mandat/code"));
    var code = code();
    for (var i = 0; i < 5; i++) {
      perform(post(mine + "/mandat/signature").param("code", "1"));
    }
    var stale = perform(post(mine + "/mandat/signature").param("code", code));
    assertThat(stale.getContentAsString()).contains("n’est plus valable");
    perform(post(mine + "/mandat/code"));
    meeting.here(
        () ->
            jdbc.sql("update documents.signature set code_until = now() - interval '1 minute'")
                .update());
    var late = perform(post(mine + "/mandat/signature").param("code", code()));
    assertThat(late.getContentAsString()).contains("n’est plus valable");
    assertThat(desk("/mandat")).contains("à signer").doesNotContain("en vigueur");
  }

  @Test
  void withoutAnythingToDoOrADayItIsNotProposed() throws Exception {
    var refused =
        perform(post(desk + "/mandat").param("until", "2020-01-01").with(as(meeting.host())));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("Choisissez au moins une chose", "Choisissez un jour", "value=\"2020-01-01\"");
    var coordinator = scene.a(Role.COORDINATOR, meeting.territory());
    assertThat(perform(get(desk + "/mandat").with(as(coordinator))).getStatus()).isEqualTo(404);
    assertThat(perform(get(desk).with(as(coordinator))).getContentAsString())
        .doesNotContain("id=\"mandat\"");
  }

  @Test
  void theBookletCanBeReadByEverybody() throws Exception {
    var carnet = perform(get(mine + "/carnet"));
    assertThat(carnet.getHeader("Content-Disposition")).startsWith("attachment");
    PdfCheck.isAccessible(carnet.getContentAsByteArray());
    assertThat(words(carnet.getContentAsByteArray()))
        .contains("Carnet d’arrivée de Giulia Ferrari", "Ce que vous devez apporter", "112");
    var english = perform(get(mine + "/carnet").cookie(new Cookie("langue", "en")));
    PdfCheck.isAccessible(english.getContentAsByteArray());
    assertThat(words(english.getContentAsByteArray()))
        .contains("Arrival booklet of Giulia Ferrari", "Pièce d'identité");
    var arabic = perform(get(mine + "/carnet").cookie(new Cookie("langue", "ar")));
    PdfCheck.isAccessible(arabic.getContentAsByteArray());
    assertThat(words(arabic.getContentAsByteArray()))
        .contains("Giulia Ferrari", "Pièce d'identité");
    var coordinator = scene.a(Role.COORDINATOR, meeting.territory());
    assertThat(perform(get(desk + "/carnet").with(as(coordinator))).getStatus()).isEqualTo(404);
    assertThat(perform(get(desk + "/carnet").with(as(meeting.host()))).getStatus()).isEqualTo(200);
  }

  private void propose() throws Exception {
    perform(
        post(desk + "/mandat")
            .param("scopes", "SEND_FILES", "ENROL_CHILDREN")
            .param("until", until)
            .with(as(meeting.host())));
  }

  private void sign() throws Exception {
    propose();
    perform(post(mine + "/mandat/code"));
    perform(post(mine + "/mandat/signature").param("code", code()));
  }

  private String code() {
    var subject =
        meeting.here(
            () ->
                jdbc.sql(
                        """
                        select subject from messaging.mail where subject like 'Votre code%'
                        order by queued_at desc, id desc limit 1
                        """)
                    .query(String.class)
                    .single());
    return subject.replaceAll("\\D", "");
  }

  private String hash() {
    var hash =
        meeting.here(
            () ->
                jdbc.sql("select encode(hash, 'hex') from documents.signature")
                    .query(String.class)
                    .single());
    return hash.substring(0, 32);
  }

  private int mails(String subject) {
    return count("select count(*) from messaging.mail where subject = ?", subject);
  }

  private static String words(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String link(String page, String end) {
    var found = Pattern.compile("\"([^\"]+/mandat/[0-9a-f-]{36}/" + end + ")\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String desk(String path) throws Exception {
    var answer = perform(get(desk + path).with(as(meeting.host())));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }
}
