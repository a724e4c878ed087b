package fr.ancrage.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words and rules of a charter.
 *
 * @param number counts from 1 in its territory
 * @param publishedOn null for a draft
 * @param version of the draft, against stale edits
 */
public record CharterVersion(
    UUID id,
    int number,
    Wording wording,
    Rules rules,
    String savedByName,
    Instant savedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String publishedByName,
    int version) {

  /**
   * In the territory's words.
   *
   * @param noticeFr the essence of the arrangement between those who answer for the data together
   */
  public record Wording(String title, String words, String noticeFr, @Nullable String noticeEn) {
    /** Its paragraphs: what stands between empty lines. */
    public List<String> paragraphs() {
      return paragraphs(words);
    }

    /** The paragraphs of the notice in this language, French when there is no other. */
    public List<String> notice(String language) {
      return paragraphs(language.equals("en") && noticeEn != null ? noticeEn : noticeFr);
    }

    private static List<String> paragraphs(String words) {
      return Arrays.stream(words.strip().split("\\R\\s*\\R"))
          .map(String::strip)
          .filter(one -> !one.isEmpty())
          .toList();
    }
  }
}
