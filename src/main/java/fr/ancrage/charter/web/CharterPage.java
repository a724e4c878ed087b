package fr.ancrage.charter.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charter of a territory.
 *
 * @param text null while none is in force
 * @param mine what the reader's own structure has to do; null for the coordination
 * @param members who signed which version; empty for who only reads it
 * @param draftUrl where the coordination writes; null for others
 * @param unsigned members that may be asked to sign
 */
public record CharterPage(
    String url,
    String lead,
    @Nullable Text text,
    @Nullable Mine mine,
    List<Member> members,
    @Nullable String draftUrl,
    @Nullable String draftLabel,
    String noticeUrl,
    List<Choice> unsigned,
    Form form) {

  /** The words and rules in force. */
  public record Text(String title, List<String> paragraphs, List<String> rules, String since) {}

  /** How the reader's structure stands. */
  public record Mine(
      Tone tone, String words, @Nullable String signUrl, @Nullable String proofUrl) {}

  /** How one member stands. */
  public record Member(
      String name, Tone tone, String state, String words, @Nullable String proofUrl) {}
}
