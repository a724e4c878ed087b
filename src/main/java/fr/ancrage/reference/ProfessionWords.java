package fr.ancrage.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words of a profession made comparable: plain, singular, masculine, nearly right is right. */
final class ProfessionWords {
  /** What stands beside a word: « infirmier(e) », « F/H ». */
  private static final Set<String> BESIDE =
      Set.of("e", "es", "s", "ne", "nes", "rice", "trice", "ere", "euse", "h", "f", "hf", "fh");

  private static final String[][] ENDINGS = {
    {"iere", "ier"},
    {"ienne", "ien"},
    {"trice", "teur"},
    {"euse", "eur"},
    {"ante", "ant"},
    {"icale", "ical"},
    {"iale", "ial"},
    {"isee", "ise"},
  };

  private ProfessionWords() {}

  /** The words of this text. */
  static List<String> of(String text) {
    return Arrays.stream(PlainName.of(text).split(" ", -1))
        .filter(word -> !word.isEmpty() && !BESIDE.contains(word))
        .map(ProfessionWords::stem)
        .toList();
  }

  private static String stem(String word) {
    var one = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    for (var ending : ENDINGS) {
      if (one.endsWith(ending[0])) {
        return one.substring(0, one.length() - ending[0].length()) + ending[1];
      }
    }
    return one;
  }

  /** Whether the alias stands in the words at this place. */
  static boolean at(List<String> words, int place, List<String> alias) {
    if (alias.isEmpty() || place + alias.size() > words.size()) {
      return false;
    }
    for (var i = 0; i < alias.size(); i++) {
      if (!same(words.get(place + i), alias.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same word, or a long one with one wrong letter. */
  private static boolean same(String typed, String known) {
    return typed.equals(known)
        || (known.length() > 5
            && Math.abs(typed.length() - known.length()) < 2
            && near(typed, known));
  }

  private static boolean near(String one, String other) {
    var longer = one.length() >= other.length() ? one : other;
    var shorter = one.length() >= other.length() ? other : one;
    var i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    var rest = longer.substring(Math.min(longer.length(), i + 1));
    if (longer.length() > shorter.length()) {
      return rest.equals(shorter.substring(i));
    }
    var swapped =
        i + 1 < longer.length()
            && longer.charAt(i) == shorter.charAt(i + 1)
            && longer.charAt(i + 1) == shorter.charAt(i)
            && longer.substring(i + 2).equals(shorter.substring(i + 2));
    return swapped || rest.equals(shorter.substring(Math.min(shorter.length(), i + 1)));
  }
}
