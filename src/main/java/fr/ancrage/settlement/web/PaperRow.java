package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as pages show it.
 *
 * @param name in French, as authorities call it
 * @param meaning the same in the reader's language, null when there is no other word
 * @param wanted which steps ask for it, in one sentence
 * @param kept how long its file stays, or why it never does
 * @param removed what became of a file that had to go
 * @param accepts whether a file may be given now
 * @param never whether no file is ever kept
 */
public record PaperRow(
    String kind,
    String name,
    @Nullable String meaning,
    Tone tone,
    String state,
    String wanted,
    String kept,
    @Nullable String removed,
    boolean toBring,
    boolean accepts,
    boolean never,
    List<Kept> files,
    List<Seen> seen) {

  /** A file: what is known of it, and where it is; null for who may not open it. */
  public record Kept(String id, String name, String about, @Nullable String url) {}

  /** Who has seen it, and when. */
  public record Seen(String id, String words) {}
}
