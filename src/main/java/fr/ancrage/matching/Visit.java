package fr.ancrage.matching;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The programme of a visit.
 *
 * @param sequence how often calendars were told of a change
 */
public record Visit(
    UUID id,
    UUID introduction,
    @Nullable String words,
    boolean cancelled,
    int sequence,
    List<Stop> stops) {

  /**
   * One part of it: who receives, when, where.
   *
   * @param start wall time of the territory
   */
  public record Stop(
      UUID id,
      LocalDateTime start,
      LocalDateTime end,
      ZoneId zone,
      String title,
      String place,
      @Nullable String hostName,
      @Nullable String hostEmail) {
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
