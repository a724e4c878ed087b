package fr.ancrage.settlement;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.ancrage.people.PersonName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the e-mail that a director received and pastes: who writes, how to reach them, what they
 * do. Only what the text says; nothing is invented.
 */
public final class EmailReading {
  /** Longer than any e-mail that somebody reads. */
  public static final int MOST_CHARACTERS = 200_000;

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
  private static final String NAME =
      "(?:" + WORD + "(?: (?:de|du|des|da|di|del|van|von|le|la|el|ben))?(?: " + WORD + "){1,3})";
  private static final Pattern SAYS_NAME =
      Pattern.compile(
          "(?:(?i:je m['’]appelle|mon nom est|je suis|my name is|i am|i['’]m|this is))"
              + " (?:(?i:le |la |the )?(?i:dr|docteure?|doctor|pr|mme|m\\.|mr)\\.? )?("
              + NAME
              + ")");
  private static final Pattern SIGNED_DOCTOR =
      Pattern.compile(
          "(?m)^ *(?i:dr|docteure?|doctor|pr|professeure?)\\.? +(" + NAME + ")", Pattern.MULTILINE);
  private static final Pattern GREETING =
      Pattern.compile(
          "(?mi)^[^\\n]{0,40}(?:cordialement|salutations|bien à vous|respectueusement|regards"
              + "|sincerely|yours|sent from|best wishes|à bientôt|merci d['’]avance|thank you),?"
              + "[^\\n]{0,40}$");
  private static final Pattern NAME_LINE = Pattern.compile("(?m)^ *(" + NAME + ") *,?$");
  private static final Pattern DOCTOR =
      Pattern.compile("(?i)\\b(?:dr|docteure?|doctor)\\b\\.? +\\p{Lu}");
  private static final Set<String> NOBODYS =
      Set.of("noreply", "no-reply", "ne-pas-repondre", "postmaster", "mailer-daemon");

  private EmailReading() {}

  /**
   * Reads an e-mail.
   *
   * @param reader the address of who pastes it: what comes from them or their organisation is not
   *     the candidate's
   */
  public static ReceivedEmail read(String pasted, String reader) {
    var text = EmailText.plain(pasted);
    var sender =
        EmailSender.all(text).stream().filter(one -> !ours(one.address(), reader)).findFirst();
    var words = sender.map(EmailSender::words).filter(said -> !said.isBlank()).orElse(text);
    var email = sender.map(EmailSender::address).or(() -> address(words, reader)).orElse(null);
    var name =
        sender
            .map(EmailSender::name)
            .or(() -> group(SAYS_NAME, words))
            .or(() -> signature(words))
            .or(() -> fromAddress(email))
            .map(PersonName::read)
            .orElse(null);
    return new ReceivedEmail(name, email, phone(words), profession(words, sender), text);
  }

  private static @Nullable Profession profession(String words, Optional<EmailSender> sender) {
    return ProfessionWords.find(words)
        .or(() -> sender.map(EmailSender::name).flatMap(ProfessionWords::find))
        .or(
            () ->
                DOCTOR.matcher(sender.map(EmailSender::name).orElse("") + "\n" + words).find()
                        && group(SIGNED_DOCTOR, words).isPresent()
                    ? Optional.of(Profession.PHYSICIAN)
                    : Optional.empty())
        .orElse(null);
  }

  private static Optional<String> address(String words, String reader) {
    return EmailSender.ADDRESS
        .matcher(words)
        .results()
        .map(found -> found.group())
        .filter(address -> !ours(address, reader))
        .findFirst();
  }

  private static @Nullable String phone(String words) {
    for (var found : NUMBERS.findNumbers(words, "FR")) {
      return NUMBERS.format(
          found.number(),
          found.number().getCountryCode() == 33
              ? PhoneNumberFormat.NATIONAL
              : PhoneNumberFormat.INTERNATIONAL);
    }
    return null;
  }

  /** What stands under the closing words, else a line that starts with « Dr ». */
  private static Optional<String> signature(String words) {
    var greeting = GREETING.matcher(words);
    var after = -1;
    while (greeting.find()) {
      after = greeting.end();
    }
    var below = after < 0 ? Optional.<String>empty() : group(NAME_LINE, words.substring(after));
    return group(SIGNED_DOCTOR, words).or(() -> below);
  }

  private static Optional<String> group(Pattern pattern, String words) {
    var found = pattern.matcher(words);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** marco.rossi@example.it is Marco Rossi; mrossi74@example.it tells no name. */
  private static Optional<String> fromAddress(@Nullable String email) {
    if (email == null) {
      return Optional.empty();
    }
    var local = email.substring(0, email.indexOf('@'));
    return local.matches("\\p{L}{2,}[._-]\\p{L}{2,}")
        ? Optional.of(local.replaceAll("[._-]", " "))
        : Optional.empty();
  }

  private static boolean ours(@Nullable String address, String reader) {
    if (address == null) {
      return false;
    }
    var mine = reader.toLowerCase(Locale.ROOT);
    var theirs = address.toLowerCase(Locale.ROOT);
    var domain = mine.substring(mine.indexOf('@') + 1);
    return theirs.equals(mine)
        || NOBODYS.contains(theirs.substring(0, theirs.indexOf('@')))
        || (theirs.endsWith("@" + domain) && !PUBLIC.contains(domain));
  }

  /** Where anybody has an address: sharing one means nothing. */
  private static final Set<String> PUBLIC =
      Set.of(
          "gmail.com",
          "outlook.com",
          "outlook.fr",
          "hotmail.com",
          "hotmail.fr",
          "live.fr",
          "yahoo.com",
          "yahoo.fr",
          "orange.fr",
          "wanadoo.fr",
          "free.fr",
          "sfr.fr",
          "laposte.net",
          "icloud.com",
          "me.com",
          "example.org");
}
