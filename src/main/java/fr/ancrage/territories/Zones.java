package fr.ancrage.territories;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The time zones of France. */
public final class Zones {
  /** Where most departments are. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final Map<String, String> OVERSEAS =
      Map.ofEntries(
          Map.entry("971", "America/Guadeloupe"),
          Map.entry("972", "America/Martinique"),
          Map.entry("973", "America/Cayenne"),
          Map.entry("974", "Indian/Reunion"),
          Map.entry("975", "America/Miquelon"),
          Map.entry("976", "Indian/Mayotte"),
          Map.entry("977", "America/Guadeloupe"),
          Map.entry("978", "America/Guadeloupe"),
          Map.entry("986", "Pacific/Wallis"),
          Map.entry("987", "Pacific/Tahiti"),
          Map.entry("988", "Pacific/Noumea"));

  /** Every zone to choose from, the most usual first. */
  public static final List<ZoneId> ALL =
      java.util.stream.Stream.concat(
              java.util.stream.Stream.of(PARIS.getId()),
              OVERSEAS.values().stream().distinct().sorted())
          .map(ZoneId::of)
          .toList();

  private Zones() {}

  /** The zone of a department, by its code. */
  public static ZoneId of(String department) {
    return ZoneId.of(OVERSEAS.getOrDefault(department, PARIS.getId()));
  }
}
