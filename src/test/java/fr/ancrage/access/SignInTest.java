package fr.ancrage.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.TestMail;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class SignInTest {
  @Autowired private SignIn signIn;
  @Autowired private Scene scene;
  @Autowired private GreenMail mail;

  @Test
  void theCodeOfTheMailSignsInOnce() throws Exception {
    var account = scene.anAccount();
    var id = signIn.ask(account.email(), "127.0.0.1 " + UUID.randomUUID());
    var code = code(account.email());

    assertThat(signIn.byCode(id, code.substring(0, 3) + " " + code.substring(3)))
        .contains(account.id());
    assertThat(signIn.byCode(id, code)).isEmpty();
  }

  @Test
  void lookingAtTheLinkDoesNotUseIt() throws Exception {
    var account = scene.anAccount();
    signIn.ask(account.email(), "127.0.0.1 " + UUID.randomUUID());
    var link = link(account.email());

    assertThat(signIn.canOpen(link)).isTrue();
    assertThat(signIn.canOpen(link)).isTrue();
    assertThat(signIn.byLink(link)).contains(account.id());
    assertThat(signIn.canOpen(link)).isFalse();
    assertThat(signIn.byLink(link)).isEmpty();
  }

  @Test
  void afterFiveWrongCodesTheRightOneIsRefusedToo() throws Exception {
    var account = scene.anAccount();
    var id = signIn.ask(account.email(), "127.0.0.1 " + UUID.randomUUID());
    var code = code(account.email());

    for (var i = 0; i < SignIn.MOST_CODES; i++) {
      assertThat(signIn.byCode(id, code.equals("000000") ? "111111" : "000000")).isEmpty();
    }
    assertThat(signIn.byCode(id, code)).isEmpty();
  }

  @Test
  void anUnknownAddressGetsTheSameAnswerAndNoMail() {
    var unknown = UUID.randomUUID() + "@example.org";

    var id = signIn.ask(unknown, "127.0.0.1 " + UUID.randomUUID());

    assertThat(id).isNotNull();
    assertThat(signIn.byCode(id, "000000")).isEmpty();
    assertThat(TestMail.mailOf(mail, unknown)).isEmpty();
  }

  @Test
  void anAddressAskedForTooOftenIsWrittenToNoMore() throws Exception {
    var account = scene.anAccount();
    for (var i = 0; i <= SignIn.MOST_FOR_ADDRESS + 1; i++) {
      signIn.ask(account.email(), "127.0.0.1 " + UUID.randomUUID());
    }
    TestMail.await(mail, account.email(), SignIn.MOST_FOR_ADDRESS);
    Thread.sleep(500);

    assertThat(TestMail.mailOf(mail, account.email())).hasSize(SignIn.MOST_FOR_ADDRESS);
  }

  private String code(String address) throws Exception {
    var subject = TestMail.await(mail, address, 1).getSubject();
    return subject.substring(subject.length() - 6);
  }

  private String link(String address) throws Exception {
    var text = TestMail.words(TestMail.await(mail, address, 1));
    var found = Pattern.compile("/connexion/([\\w-]+)").matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
