package fr.ancrage.territories;

/** Numbers that name organisations, as people copy them: spaces are allowed. */
public final class Identifiers {
  private static final String LA_POSTE = "356000000";

  private Identifiers() {}

  /** Without the spaces, dots and dashes that people put in. */
  public static String bare(String written) {
    return written.replaceAll("[\\s.\\u00A0\\u202F-]", "").toUpperCase(java.util.Locale.ROOT);
  }

  /** Fourteen digits whose key is right; La Poste has a rule of its own. */
  public static boolean siret(String bare) {
    return bare.matches("[0-9]{14}")
        && (luhn(bare) || (bare.startsWith(LA_POSTE) && digits(bare) % 5 == 0));
  }

  /** Nine characters, the second of which may be a letter (Corsica). */
  public static boolean finess(String bare) {
    return bare.matches("[0-9][0-9AB][0-9]{7}");
  }

  private static boolean luhn(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(digits.length() - 1 - i) - '0';
      var weighted = i % 2 == 1 ? digit * 2 : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  private static int digits(String bare) {
    return bare.chars().map(digit -> digit - '0').sum();
  }
}
