package fr.ancrage.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A profession as territories recruit it.
 *
 * @param code in the product's vocabulary, such as {@code care_assistant}
 * @param names in further languages, by their code; drafts until somebody of the field has read
 *     them
 * @param system the ANS terminology of {@code ans}
 * @param ans its code there; null for what the ANS does not name
 * @param rome job code of France Travail
 * @param isco code of the European classification
 */
public record Profession(
    String code,
    String fr,
    String en,
    Map<String, String> names,
    String system,
    @Nullable String ans,
    String rome,
    String isco,
    List<Speciality> specialities) {

  /** In the reader's language. */
  public String label(String language) {
    return language.equals("en") ? en : names.getOrDefault(language, fr);
  }

  /** One of its specialities. */
  public Optional<Speciality> speciality(@Nullable String wanted) {
    return specialities.stream().filter(one -> one.code().equals(wanted)).findFirst();
  }
}
