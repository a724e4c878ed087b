package fr.ancrage.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name, written by somebody in one line.
 *
 * @param given may be empty, when one word was given
 */
public record PersonName(String given, String family) {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:docteure?|doctor|dr|pr|prof|professeure?|m|mr|mme|mlle|mrs|ms|monsieur|madame)"
              + "(?:\\.\\s*|\\s+))+",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> PARTICLES =
      List.of("de", "du", "des", "da", "di", "del", "della", "van", "von", "le", "la", "el", "ben");

  /** Reads « Dr Marco ROSSI », « ROSSI, Marco » or « Marco Rossi ». */
  public static PersonName read(String written) {
    var plain = TITLE.matcher(written.strip().replaceAll("\\s+", " ")).replaceFirst("").strip();
    var comma = plain.indexOf(',');
    if (comma > 0 && comma < plain.length() - 1) {
      return of(plain.substring(comma + 1), plain.substring(0, comma));
    }
    var words = List.of(plain.split(" ", -1));
    var given = new ArrayList<String>();
    var family = new ArrayList<String>();
    var shouted = words.stream().filter(PersonName::capitals).count();
    if (shouted > 0 && shouted < words.size()) {
      for (var word : words) {
        (capitals(word) ? family : given).add(word);
      }
      return of(String.join(" ", given), String.join(" ", family));
    }
    var cut = words.size() == 1 ? 0 : 1;
    for (var i = 1; i < words.size(); i++) {
      if (PARTICLES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
        cut = i;
        break;
      }
      cut = words.size() > 3 ? words.size() - 2 : 1;
    }
    return of(
        String.join(" ", words.subList(0, cut)),
        String.join(" ", words.subList(cut, words.size())));
  }

  /** Given name, then family name. */
  public String whole() {
    return (given + " " + family).strip();
  }

  private static PersonName of(String given, String family) {
    return new PersonName(cased(given.strip()), cased(family.strip()));
  }

  private static boolean capitals(String word) {
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT))
        && !word.endsWith(".");
  }

  /** ROSSI-BIANCHI becomes Rossi-Bianchi; what has small letters is left as its owner writes it. */
  private static String cased(String words) {
    if (words.equals(words.toLowerCase(Locale.ROOT)) || capitals(words.replaceAll("[ '’-]", ""))) {
      var cased = new StringBuilder();
      var first = true;
      for (var sign : words.toLowerCase(Locale.ROOT).toCharArray()) {
        cased.append(first ? Character.toUpperCase(sign) : sign);
        first = " -'’".indexOf(sign) >= 0;
      }
      return cased.toString();
    }
    return words;
  }
}
