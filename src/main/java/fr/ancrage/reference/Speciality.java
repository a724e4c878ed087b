package fr.ancrage.reference;

import java.util.Map;

/**
 * A speciality, named as who has it: « Cardiologue ».
 *
 * @param code of TRE_R38-SpecialiteOrdinale where it begins with S, else the product's own
 * @param names in further languages, by their code
 * @param rome its own, or that of its profession
 */
public record Speciality(
    String code, String fr, String en, Map<String, String> names, String rome, String isco) {
  /** In the reader's language. */
  public String label(String language) {
    return language.equals("en") ? en : names.getOrDefault(language, fr);
  }
}
