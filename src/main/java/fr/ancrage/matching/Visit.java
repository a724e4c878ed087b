package fr.ancrage.matching;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The programme of a visit.
 *
 * @param sequence how often calendars were told of a change
 * @param organizer in whose name calendars were told first
 */
public record Visit(
    UUID id,
    UUID introduction,
    @Nullable String words,
    boolean cancelled,
    int sequence,
    @Nullable Organizer organizer,
    List<Stop> stops) {
  /** The sequence read where there is no visit yet. */
  public static final int NONE = -1;

  /** Whoever planned it first. */
  public record Organizer(String name, String email) {}

  /** When the last part ends; null for a visit without parts. */
  public @Nullable ZonedDateTime ends() {
    return stops.stream().map(Stop::ends).max(Comparator.naturalOrder()).orElse(null);
  }

  /**
   * One part of it: who receives, when, where.
   *
   * @param start wall time of the territory
   * @param hostLanguage in which the host is written to; null when nobody has said
   */
  public record Stop(
      UUID id,
      LocalDateTime start,
      LocalDateTime end,
      ZoneId zone,
      String title,
      String place,
      @Nullable String hostName,
      @Nullable String hostEmail,
      @Nullable String hostLanguage) {
    /** When it begins. */
    public ZonedDateTime starts() {
      return start.atZone(zone);
    }

    /** When it ends. */
    public ZonedDateTime ends() {
      return end.atZone(zone);
    }
  }
}
