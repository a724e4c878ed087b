package fr.ancrage.jar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.UUID;

/** What a letter that arrived says of itself. */
final class Letters {
  private Letters() {}

  /** The id that its outbox knows it by. */
  static UUID id(String letter) {
    return UUID.fromString(header(letter, "X-Ancrage-Mail"));
  }

  static String sender(String letter) {
    return header(letter, "From").replaceAll(".*<(.*)>", "$1");
  }

  /** The six digits to sign in with. */
  static String code(String letter) throws MessagingException {
    var whole = new MimeMessage(null, new ByteArrayInputStream(letter.getBytes(ISO_8859_1)));
    return whole.getSubject().replaceAll("\\D", "");
  }

  private static String header(String letter, String name) {
    return letter
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .findFirst()
        .orElseThrow()
        .substring(name.length() + 2);
  }
}
