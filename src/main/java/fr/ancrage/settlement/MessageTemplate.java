package fr.ancrage.settlement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is written again and again.
 *
 * @param id null for one of the product's that the territory left as it is
 * @param code names one of the product's, also in the territory's version of it; null for its own
 * @param reader for whom it is
 * @param subjects of the mail, by language; French at least
 * @param words with marks such as {@code {prénom}}, by language; French at least
 */
public record MessageTemplate(
    @Nullable UUID id,
    @Nullable String code,
    Reader reader,
    String title,
    Map<String, String> subjects,
    Map<String, String> words,
    int version) {

  /** For whom a template is written. */
  public enum Reader {
    /** The person who arrives. */
    PERSON,
    /** An office, an employer, a partner. */
    OTHER
  }

  /** Its name in addresses. */
  public String key() {
    return id == null ? String.valueOf(code) : id.toString();
  }

  /** The words in this language, else in French. */
  public String words(String language) {
    return words.getOrDefault(language, words.getOrDefault("fr", ""));
  }

  /** The subject in this language, else in French. */
  public String subject(String language) {
    return subjects.getOrDefault(language, subjects.getOrDefault("fr", title));
  }
}
