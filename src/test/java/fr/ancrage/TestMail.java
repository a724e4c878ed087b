package fr.ancrage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The SMTP server of the tests. */
@TestConfiguration(proxyBeanMethods = false)
public class TestMail {
  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail greenMail() {
    return new GreenMail(
        new ServerSetup(
            Integer.getInteger("test.smtp", 3025), "localhost", ServerSetup.PROTOCOL_SMTP));
  }

  /** What has arrived for this address, oldest first. */
  public static List<MimeMessage> mailOf(GreenMail server, String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> isFor(message, address))
        .toList();
  }

  /** Waits for the n-th message (from 1) to this address, at most twenty seconds. */
  public static MimeMessage await(GreenMail server, String address, int n)
      throws InterruptedException {
    var end = Instant.now().plus(Duration.ofSeconds(20));
    while (mailOf(server, address).size() < n) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("no message " + n + " for " + address);
      }
      Thread.sleep(50);
    }
    return mailOf(server, address).get(n - 1);
  }

  /** What a mail says in plain text. */
  public static String words(Part mail) throws MessagingException, IOException {
    if (mail.isMimeType("text/plain")) {
      return String.valueOf(mail.getContent());
    }
    if (mail.getContent() instanceof Multipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        var words = words(parts.getBodyPart(i));
        if (!words.isEmpty()) {
          return words;
        }
      }
    }
    return "";
  }

  private static boolean isFor(MimeMessage message, String address) {
    try {
      return Arrays.stream(message.getAllRecipients())
          .anyMatch(recipient -> recipient.toString().contains(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
