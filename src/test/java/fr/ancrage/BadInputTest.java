package fr.ancrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.messaging.Meeting;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people and machines really send, against the running server. */
@AppTest
class BadInputTest {
  private static final int MEGABYTE = 1024 * 1024;

  @Autowired private Scene scene;
  @Autowired private Territories territories;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private Shares shares;
  @Autowired private JdbcClient jdbc;

  @Value("${ancrage.url}")
  private String origin;

  private Visitor visitor;
  private Meeting meeting;
  private String page;
  private String come;

  @BeforeEach
  void aPersonsPage() {
    visitor = new Visitor(origin, "en");
    meeting = new Meeting.Maker(scene, territories, persons, dossiers).in("Europe/Paris", null);
    var token =
        meeting.here(
            () ->
                shares.give(
                    meeting.dossier(),
                    Share.Kind.PERSON,
                    null,
                    "Giulia",
                    null,
                    meeting.host().id()));
    page = meeting.territory().url() + "/suivi/" + token;
    come = meeting.territory().url() + "/venir";
    here("update people.person set language = 'en'");
  }

  @Test
  void tenMegabytesInAFieldAreRefusedInTheReadersLanguage() throws Exception {
    var answer =
        visitor.post(page, page + "/messages", "message", id(), "mots", "x".repeat(10 * MEGABYTE));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("too long").hasSizeLessThan(200_000);
    assertThat(messages()).isZero();
  }

  @Test
  void moreThanTheServerReadsIsRefusedWithAPage() throws Exception {
    var answer =
        visitor.post(page, page + "/messages", "message", id(), "mots", "x".repeat(13 * MEGABYTE));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("<html lang=\"en\"").doesNotContain("Exception");
  }

  @Test
  void bytesThatAreNoUtf8AreNoAccident() throws Exception {
    var proof = "_csrf=" + visitor.proof(page) + "&message=" + id();
    for (var words : new String[] {"caf%E9", "caf\u00e9", "%ff%fe%00a", "a%00b", "%ZZ", "%"}) {
      var answer = visitor.raw(page + "/messages", proof + "&mots=" + words);
      assertThat(answer.statusCode()).as(words).isIn(302, 400, 403, 413, 422);
      assertThat(answer.body()).as(words).doesNotContain("Exception");
    }
    assertThat(visitor.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void anAddressThatIsNoneIsNotFound() throws Exception {
    for (var path :
        new String[] {
          "/t/%00/venir",
          "/t/..%2f..%2fetc/venir",
          meeting.territory().url() + "/suivi/%E9%E9",
          meeting.territory().url() + "/suivi/" + "x".repeat(2000),
          meeting.territory().url() + "/dossiers/1"
        }) {
      assertThat(visitor.get(path).statusCode()).as(path).isIn(302, 400, 404);
    }
  }

  @Test
  void aFormSentTwiceAtOnceIsReceivedOnce() throws Exception {
    var proof = visitor.proof(page);
    var body = "_csrf=" + proof + "&message=" + id() + "&mots=Bonjour";
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<Integer> sending = () -> visitor.raw(page + "/messages", body).statusCode();
      for (var answer : pool.invokeAll(Stream.generate(() -> sending).limit(4).toList())) {
        assertThat(answer.get()).isEqualTo(302);
      }
    }
    assertThat(messages()).isEqualTo(1);
  }

  @Test
  void aDayThatDoesNotExistIsNamedAndNothingIsLost() throws Exception {
    var answer =
        visitor.post(
            come,
            come,
            "given",
            "Inès",
            "family",
            "Da Silva",
            "email",
            "ines@example.net",
            "start",
            "2027-02-31",
            "words",
            "à bientôt",
            "token",
            id());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"Inès\"", "à bientôt", "lang=\"en\"");
  }

  @Test
  void aLinkThatIsAlteredExpiredOrClosedSaysSo() throws Exception {
    assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    var last = page.charAt(page.length() - 1) == 'A' ? 'B' : 'A';
    var altered = visitor.get(page.substring(0, page.length() - 1) + last);
    assertThat(altered.statusCode()).isEqualTo(404);

    here("update messaging.link set expires_at = now() - interval '1 minute'");
    var expired = visitor.get(page);
    assertThat(expired.statusCode()).isEqualTo(410);
    assertThat(expired.body()).contains("<html lang=\"en\"", "This link has expired");

    here("update messaging.link set expires_at = now() + interval '1 day', revoked_at = now()");
    assertThat(visitor.get(page).statusCode()).isEqualTo(410);
  }

  @Test
  void aLinkOfAnotherTerritoryOpensNothing() throws Exception {
    var elsewhere = scene.aTerritory();
    var path = page.replace(meeting.territory().url(), elsewhere.url());
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aFormWithoutItsProofChangesNothing() throws Exception {
    var answer = visitor.raw(page + "/messages", "message=" + id() + "&mots=Bonjour");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(messages()).isZero();
  }

  private int messages() {
    return meeting.here(
        () -> jdbc.sql("select count(*) from messaging.message").query(Integer.class).single());
  }

  private void here(String update) {
    TerritoryScope.run(meeting.territory().id(), () -> jdbc.sql(update).update());
  }

  private static String id() {
    UUID id = Ids.next();
    return id.toString();
  }
}
