package fr.ancrage.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people type them: no accents, no hyphens, St for Saint. */
final class PlainName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

  private PlainName() {}

  static String of(String name) {
    var letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    letters = MARKS.matcher(letters).replaceAll("").replace("œ", "oe").replace("æ", "ae");
    letters = OTHER.matcher(letters).replaceAll(" ").strip();
    return SAINT.matcher(letters).replaceAll("saint$1");
  }
}
