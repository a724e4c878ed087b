package fr.ancrage.demo.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.FilterChip;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The mails of the demonstration.
 *
 * @param boxes the product itself, and each territory
 * @param box which of them is shown
 */
public record DemoMailsPage(List<FilterChip> boxes, String box, List<DemoMail> mails, ZoneId zone) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  /** One mail, opened. */
  public record Opened(String box, DemoMail mail, ZoneId zone, List<String> links) {
    static Opened of(String box, DemoMail mail, ZoneId zone, String home) {
      return new Opened(
          box,
          mail,
          zone,
          LINK.matcher(mail.plain())
              .results()
              .map(found -> found.group())
              .filter(url -> url.startsWith(home + "/"))
              .map(url -> url.substring(home.length()))
              .distinct()
              .toList());
    }

    public String when(Texts t) {
      return DemoMailsPage.when(mail.queuedAt(), zone, t);
    }

    /** What is read, without the links, which stand below it. */
    public String words() {
      return mail.plain().strip();
    }
  }

  public String when(DemoMail mail, Texts t) {
    return when(mail.queuedAt(), zone, t);
  }

  static String when(Instant instant, ZoneId zone, Texts t) {
    var local = instant.atZone(zone);
    return t.get("demo.mail.when", t.date(local.toLocalDate()), t.time(local.toLocalTime()));
  }
}
