package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.StatementCount;
import fr.ancrage.documents.Erasing;
import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.messaging.Meeting;
import fr.ancrage.people.PersonRecords;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.settlement.BulkActs;
import fr.ancrage.settlement.CloseReason;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Documents, from the person's page to the case, on both sides of the wall. */
@AppTest
class PapersTest {
  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Territories territories;
  @Autowired private Persons persons;
  @Autowired private PersonRecords records;
  @Autowired private Dossiers dossiers;
  @Autowired private RecruitingFacts facts;
  @Autowired private HouseholdFacts household;
  @Autowired private Shares shares;
  @Autowired private Steps steps;
  @Autowired private Plans plans;
  @Autowired private BulkActs bulk;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationContext context;

  @Value("${ancrage.url}")
  private String origin;

  private Meeting meeting;
  private String mine;
  private String desk;

  @BeforeEach
  void people() {
    meeting = new Meeting.Maker(scene, territories, persons, dossiers).in("Europe/Paris", null);
    var here = meeting.territory().id();
    var token =
        meeting.here(
            () -> {
              var who = meeting.person().id();
              facts.state(here, who, "profession", List.of("physician"), "staff", null);
              facts.state(here, who, "diploma_origin", List.of("eu_automatic"), "staff", null);
              facts.state(here, who, "coming_from", List.of("eu_eea_ch"), "staff", null);
              facts.state(here, who, "nationality", List.of("eu_eea_ch"), "staff", null);
              facts.state(here, who, "employer_type", List.of("public_hospital"), "staff", null);
              facts.state(here, who, "practice_mode", List.of("salaried"), "staff", null);
              household.state(
                  here, who, "household", List.of("child_3_11", "partner"), "staff", null);
              return shares.give(
                  meeting.dossier(), Share.Kind.PERSON, null, "Giulia", null, meeting.host().id());
            });
    mine = meeting.territory().url() + "/suivi/" + token;
    desk = meeting.territory().url() + "/dossiers/" + meeting.dossier();
  }

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
                "select count(*) from people.audit where action = 'download' and account_id = ?",
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
  void aPassingFileGoesWithTheLastStepThatNeedsItAndComesBackWithIt() throws Exception {
    give("id_document", "passeport.pdf", PDF);
    var asking = asking("id_document");
    assertThat(asking).isNotEmpty();
    for (var step : asking) {
      assertThat(page(mine + "/documents")).contains("passeport.pdf");
      tick(step, LocalDate.now(meeting.territory().zone()));
    }
    assertThat(page(mine + "/documents")).doesNotContain("passeport.pdf");
    var late = give("id_document", "trop tard.pdf", PDF);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("plus aucune démarche ouverte");

    tick(asking.getLast(), null);
    assertThat(page(mine + "/documents")).contains("passeport.pdf");
    tick(asking.getLast(), LocalDate.now(meeting.territory().zone()));
    meeting.here(
        () ->
            jdbc.sql(
                    "update documents.file set gone_at = now() - interval '1 hour' where gone_at is"
                        + " not null")
                .update());
    Erasing.now(context, meeting.territory());
    assertThat(count("select count(*) from documents.piece")).isZero();
    tick(asking.getLast(), null);
    assertThat(page(mine + "/documents")).contains("à redonner", "Effacé le");
  }

  @Test
  void aClosedDossierTakesNothingMoreAndSaysWhatBecomesOfTheRest() throws Exception {
    give("cv", "cv.pdf", PDF);
    give("id_document", "passeport.pdf", PDF);
    meeting.here(
        () -> {
          dossiers.move(meeting.dossier(), version(), Stage.CLOSED, meeting.host().id());
          return true;
        });
    assertThat(page(mine + "/documents"))
        .contains("Ce dossier est terminé", "cv.pdf", "à récupérer jusqu’au")
        .doesNotContain("passeport.pdf", "type=\"file\"");
    var late = give("cv", "cv2.pdf", PDF);
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("n’a pas été gardé");

    meeting.here(
        () -> {
          dossiers.move(meeting.dossier(), version(), Stage.PLAN, meeting.host().id());
          return true;
        });
    assertThat(page(mine + "/documents")).contains("passeport.pdf").doesNotContain("à récupérer");
  }

  @Test
  void closingManyAtOnceAndTakingItBackDoesTheSame() throws Exception {
    give("id_document", "passeport.pdf", PDF);
    var by = meeting.host().id();
    var act =
        meeting.here(
            () ->
                bulk.close(
                    meeting.territory().id(), List.of(meeting.dossier()), CloseReason.GAVE_UP, by));
    assertThat(page(mine + "/documents")).doesNotContain("passeport.pdf");
    assertThat(meeting.here(() -> bulk.undo(act, by))).isTrue();
    assertThat(page(mine + "/documents")).contains("passeport.pdf");
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
  void theCoordinatorSeesNothingOfTheFamilyAndOpensTitlesOnly() throws Exception {
    give("cv", "cv.pdf", PDF);
    give("id_document", "passeport.pdf", PDF);
    give("family_record_book", "livret.pdf", PDF);
    var coordinator = scene.a(Role.COORDINATOR, meeting.territory());
    var theirs = page(mine + "/documents");
    assertThat(theirs).contains("Livret de famille", "livret.pdf");

    var seen = perform(get(desk + "/documents").with(as(coordinator))).getContentAsString();
    assertThat(seen)
        .contains("cv.pdf", "passeport.pdf")
        .doesNotContain("Livret de famille", "livret.pdf", "type=\"file\"");
    assertThat(perform(get(desk).with(as(coordinator))).getContentAsString())
        .doesNotContain("Livret de famille", "carnet");
    for (var url : urls(theirs)) {
      var staff = url.replace(mine, desk);
      var status = perform(get(staff).with(as(coordinator))).getStatus();
      assertThat(status)
          .isEqualTo(theirs.indexOf(url) == theirs.indexOf(fileOf(theirs, "cv.pdf")) ? 200 : 404);
      assertThat(perform(get(staff).with(as(meeting.host()))).getStatus()).isEqualTo(200);
    }
    assertThat(perform(post(desk + "/documents").with(as(coordinator))).getStatus()).isEqualTo(404);
  }

  @Test
  void theExportHoldsTheFilesAndErasureDestroysThem() throws Exception {
    give("cv", "cv.pdf", PDF);
    var export =
        meeting.here(
            () ->
                records.export(
                    meeting.territory().id(), meeting.person().id(), meeting.host().id()));
    assertThat(export).contains(java.util.Base64.getEncoder().encodeToString(PDF), "cv.pdf");
    meeting.here(
        () -> {
          records.erase(meeting.territory().id(), meeting.person().id(), meeting.host().id());
          return true;
        });
    assertThat(files()).isZero();
    assertThat(count("select count(*) from documents.piece")).isZero();
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

  private List<String> asking(String kind) {
    return meeting.here(
        () ->
            plans.whole(meeting.dossier()).steps().stream()
                .filter(step -> step.terms().documents().contains(kind))
                .map(step -> step.id())
                .toList());
  }

  private void tick(String step, @org.jspecify.annotations.Nullable LocalDate done) {
    meeting.here(
        () -> {
          var known = steps.record(meeting.dossier(), step);
          var wanted =
              new StepRecord(
                  step, done, null, done, done == null ? null : "granted", null, known.version());
          steps.tick(meeting.dossier(), wanted, meeting.host().id(), "staff");
          return true;
        });
  }

  private int version() {
    return dossiers.get(meeting.dossier()).version();
  }

  private int files() {
    return count("select count(*) from documents.file");
  }

  private int count(String sql, Object... parameters) {
    return TerritoryScope.call(
        meeting.territory().id(),
        () -> jdbc.sql(sql).params(parameters).query(Integer.class).single());
  }

  private MockHttpServletResponse give(String kind, String name, byte[] content) throws Exception {
    return perform(
        multipart(mine + "/documents")
            .file(new MockMultipartFile("fichier", name, "application/pdf", content))
            .param("document", kind));
  }

  private String page(String path) throws Exception {
    var answer = perform(get(path));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private static String fileUrl(String page) {
    return urls(page).getFirst();
  }

  private static List<String> urls(String page) {
    return Pattern.compile("href=\"([^\"]+/documents/[0-9a-f-]{36})\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String fileOf(String page, String name) {
    var before = page.substring(0, page.indexOf(name));
    return urls(before).getLast();
  }

  private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }
}
