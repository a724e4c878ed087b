package fr.ancrage.journeys;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.TestMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A letterbox in which a person of a journey looks. */
final class Letters {
  private static final Pattern CODE = Pattern.compile(" : \\d{6}$");
  private static final Pattern SIGNING = Pattern.compile("^\\d{6} : ");

  private final GreenMail server;
  private final String address;

  Letters(GreenMail server, String address) {
    this.server = server;
    this.address = address;
  }

  String address() {
    return address;
  }

  /** The code of the latest sign-in mail. */
  String code() throws Exception {
    var message = waitFor(one -> CODE.matcher(subject(one)).find());
    var subject = subject(message);
    return subject.substring(subject.length() - 6);
  }

  /** The code of the latest mail that asks for a signature. */
  String codeToSign() throws Exception {
    return subject(waitFor(one -> SIGNING.matcher(subject(one)).find())).substring(0, 6);
  }

  /** The latest mail whose subject has these words. */
  MimeMessage about(String words) throws Exception {
    return waitFor(one -> subject(one).contains(words));
  }

  /** The n-th mail, from 1, whose subject has these words. */
  MimeMessage nth(String words, int n) throws Exception {
    return waitFor(one -> subject(one).contains(words), n);
  }

  /** How many have come whose subject has these words. */
  long count(String words) {
    return TestMail.mailOf(server, address).stream()
        .filter(one -> subject(one).contains(words))
        .count();
  }

  /** The link in the latest mail whose subject has these words. */
  String link(String words) throws Exception {
    var text = new StringBuilder();
    plain(about(words), text);
    var found = Pattern.compile("http://localhost:\\d+/\\S+").matcher(text);
    if (!found.find()) {
      throw new AssertionError("no link in " + text);
    }
    return found.group();
  }

  private MimeMessage waitFor(Predicate<MimeMessage> wanted) throws Exception {
    return waitFor(wanted, 1);
  }

  private MimeMessage waitFor(Predicate<MimeMessage> wanted, int least) throws Exception {
    var end = Instant.now().plus(Duration.ofSeconds(20));
    while (true) {
      var found = TestMail.mailOf(server, address).stream().filter(wanted).toList();
      if (found.size() >= least) {
        return found.getLast();
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            "not received by "
                + address
                + " among "
                + TestMail.mailOf(server, address).stream().map(Letters::subject).toList());
      }
      Thread.sleep(50);
    }
  }

  private static String subject(MimeMessage message) {
    try {
      return String.valueOf(message.getSubject());
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void plain(Part part, StringBuilder text) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart several) {
      for (var i = 0; i < several.getCount(); i++) {
        plain(several.getBodyPart(i), text);
      }
    } else if (part.isMimeType("text/plain")) {
      text.append(part.getContent());
    }
  }
}
