package fr.ancrage.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All structures asked at once.
 *
 * @param words what the coordinator tells them
 * @param until the day by which answers are hoped for
 */
public record Campaign(
    UUID id,
    String name,
    @Nullable String words,
    Instant startedAt,
    @Nullable LocalDate until,
    @Nullable Instant closedAt,
    int asked,
    int answered) {
  /** Whether answers are still waited for. */
  public boolean running() {
    return closedAt == null;
  }
}
