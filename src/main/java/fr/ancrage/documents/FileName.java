package fr.ancrage.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file as it may be shown and given back. */
final class FileName {
  private static final int LONGEST = 100;
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+");
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  private FileName() {}

  /** Without path, without marks that deceive, with the ending of what it really is. */
  static String of(String typed, FileType type) {
    var last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    var clean = UNWANTED.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll(" ");
    var stem = ENDING.matcher(clean.strip()).replaceFirst("").replaceAll("\\s+", " ").strip();
    if (stem.length() > LONGEST) {
      stem = stem.substring(0, LONGEST).strip();
    }
    return (stem.isEmpty() ? "document" : stem) + "." + type.extension();
  }
}
