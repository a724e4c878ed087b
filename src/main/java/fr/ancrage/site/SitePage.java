package fr.ancrage.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page as its authors know it.
 *
 * @param slug its name in the address; it stays once the page was public
 * @param content the draft
 * @param before what an undo brings back
 * @param revision number of the last publication that stands; null for none
 * @param visibleFrom the day of that publication
 * @param changed whether the draft says something else than that publication
 */
public record SitePage(
    UUID id,
    String slug,
    int place,
    PageContent content,
    @Nullable PageContent before,
    int version,
    Instant editedAt,
    String editedBy,
    @Nullable Integer revision,
    @Nullable LocalDate visibleFrom,
    boolean changed) {
  /** How it stands on that day. */
  public State state(LocalDate today) {
    if (revision == null || visibleFrom == null) {
      return State.DRAFT;
    }
    if (visibleFrom.isAfter(today)) {
      return State.PLANNED;
    }
    return changed ? State.CHANGED : State.PUBLIC;
  }

  /** Where a page stands. */
  public enum State {
    DRAFT,
    PLANNED,
    PUBLIC,
    CHANGED
  }
}
