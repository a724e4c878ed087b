package fr.ancrage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.TestMail;
import fr.ancrage.Visitor;
import fr.ancrage.access.Invitations;
import fr.ancrage.access.SignIn;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that let in, over HTTP: used twice, too late, and sessions ended from elsewhere. */
@AppTest
class WaysInTest {
  private static final String SITE = "http://localhost:" + Integer.getInteger("test.port", 8099);

  @Autowired private Scene scene;
  @Autowired private SignIn signIn;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient jdbc;
  @Autowired private GreenMail mail;

  @Test
  void aSignInLinkUsedTwiceLetsInOnce() throws Exception {
    var account = scene.anAccount();
    var link = signInLink(account);
    var first = visitor();
    var second = visitor();
    var proof = second.proof(link);

    assertThat(first.post(link, link).statusCode()).isEqualTo(302);
    assertThat(first.get("/compte").statusCode()).isEqualTo(200);
    assertThat(second.submit(link, proof).statusCode()).isEqualTo(410);
    assertThat(second.get("/compte").statusCode()).isEqualTo(302);
  }

  @Test
  void anInvitationUsedTwiceLetsInOnce() throws Exception {
    var here = scene.aTerritory();
    var link = invitation(here);
    var first = visitor();
    var second = visitor();
    var proof = second.proof(link);

    assertThat(first.post(link, link).statusCode()).isEqualTo(302);
    assertThat(first.get(here.url() + "/dossiers").statusCode()).isEqualTo(200);
    assertThat(second.submit(link, proof).statusCode()).isEqualTo(410);
    assertThat(second.get(here.url() + "/dossiers").statusCode()).isEqualTo(302);
  }

  @Test
  void anInvitationThatExpiredSaysSoAndLetsNobodyIn() throws Exception {
    var here = scene.aTerritory();
    var link = invitation(here);
    var visitor = visitor();
    var proof = visitor.proof(link);
    TerritoryScope.run(
        here.id(), () -> jdbc.sql("update messaging.link set expires_at = created_at").update());

    assertThat(visitor.get(link).statusCode()).isEqualTo(410);
    assertThat(visitor.submit(link, proof).statusCode()).isEqualTo(410);
    assertThat(visitor.get(here.url() + "/dossiers").statusCode()).isEqualTo(302);
  }

  @Test
  void signingOutEverywhereEndsTheOtherSessionsToo() throws Exception {
    var account = scene.anAccount();
    var office = signedIn(account);
    var telephone = signedIn(account);
    assertThat(telephone.get("/compte").statusCode()).isEqualTo(200);

    assertThat(office.post("/compte", "/compte/deconnexion-partout").statusCode()).isEqualTo(302);

    assertThat(office.get("/compte").statusCode()).isEqualTo(302);
    assertThat(telephone.get("/compte").statusCode()).isEqualTo(302);
  }

  private Visitor signedIn(Account account) throws Exception {
    var link = signInLink(account);
    var visitor = visitor();
    assertThat(visitor.post(link, link).statusCode()).isEqualTo(302);
    return visitor;
  }

  private String signInLink(Account account) throws Exception {
    var sent = TestMail.mailOf(mail, account.email()).size();
    signIn.ask(account.email(), "127.0.0.1 " + UUID.randomUUID());
    var words = TestMail.words(TestMail.await(mail, account.email(), sent + 1));
    return first("(/connexion/[\\w-]{20,})", words);
  }

  private String invitation(Territory here) throws Exception {
    var email = UUID.randomUUID() + "@example.org";
    TerritoryScope.run(
        here.id(),
        () -> invitations.invite(here, email, "Camille", "fr", Set.of(Role.CONCIERGE), null, null));
    return first("(/t/[\\w-]+/invitation/[\\w-]+)", TestMail.words(TestMail.await(mail, email, 1)));
  }

  private static Visitor visitor() {
    return new Visitor(SITE, "fr");
  }

  private static String first(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
