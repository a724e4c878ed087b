package fr.ancrage.settlement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A re-plan as pages show it.
 *
 * @param causes because of what, one sentence each
 * @param gates how the dates moved, one sentence each; empty when none did
 * @param undoUrl takes it back; null when it cannot be
 */
public record ChangeRow(
    String when,
    String machine,
    @Nullable String who,
    List<String> causes,
    List<String> gates,
    List<String> added,
    List<String> removed,
    List<Moved> moved,
    @Nullable String undoUrl,
    boolean undone) {

  /** A step that is expected to end on another day. */
  public record Moved(String step, String before, String after, String by) {}

  /** Whether no date moved, and no step came or went. */
  public boolean still() {
    return gates.isEmpty() && added.isEmpty() && removed.isEmpty() && moved.isEmpty();
  }
}
