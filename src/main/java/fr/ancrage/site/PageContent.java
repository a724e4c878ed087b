package fr.ancrage.site;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything a page shows.
 *
 * @param words by language: {@code fr} always, {@code en} when written
 * @param pictures the first stands above the text, the others below it
 */
public record PageContent(Map<String, Words> words, List<UUID> pictures) {
  /** The words in this language, else in French. */
  public Words in(String language) {
    var own = words.get(language);
    return own != null && own.there() ? own : words.getOrDefault("fr", Words.NONE);
  }

  /** The language in which {@link #in} speaks. */
  public String spoken(String language) {
    var own = words.get(language);
    return own != null && own.there() ? language : "fr";
  }

  /** Its name for those who edit it. */
  public String title() {
    return in("fr").title();
  }
}
