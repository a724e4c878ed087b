package fr.ancrage.messaging;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Time zones as people name them: by a town that keeps that time. */
public final class Zones {
  private record Town(String zone, String name) {}

  private static final Map<String, List<Town>> TOWNS = new ConcurrentHashMap<>();

  private Zones() {}

  /**
   * The zone of the country of a telephone number, when the country has a single one and its clocks
   * do not show the territory's time.
   */
  public static Optional<ZoneId> suggested(@Nullable String phone, ZoneId territory, Instant when) {
    return region(phone)
        .map(Zones::ofRegion)
        .filter(zones -> zones.size() == 1)
        .map(List::getFirst)
        .filter(zone -> !sameTime(zone, territory, when));
  }

  /** The zone of this name, if there is one. */
  public static Optional<ZoneId> named(@Nullable String name) {
    return name != null && ZoneId.getAvailableZoneIds().contains(name)
        ? Optional.of(ZoneId.of(name))
        : Optional.empty();
  }

  /** Whether the clocks of both show the same at that moment. */
  public static boolean sameTime(ZoneId one, ZoneId other, Instant when) {
    return one.getRules().getOffset(when).equals(other.getRules().getOffset(when));
  }

  /** « Cayenne ». */
  public static String town(ZoneId zone, Texts t) {
    return towns(t).stream()
        .filter(town -> town.zone().equals(zone.getId()))
        .map(Town::name)
        .findFirst()
        .orElse(zone.getId());
  }

  /** Every town, in the reader's alphabet. */
  public static List<Choice> choices(ZoneId selected, Texts t) {
    return towns(t).stream()
        .map(town -> new Choice(town.zone(), town.name(), town.zone().equals(selected.getId())))
        .toList();
  }

  private static Optional<String> region(@Nullable String phone) {
    if (phone == null || !phone.startsWith("+")) {
      return Optional.empty();
    }
    var numbers = PhoneNumberUtil.getInstance();
    try {
      return Optional.ofNullable(numbers.getRegionCodeForNumber(numbers.parse(phone, null)));
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static List<ZoneId> ofRegion(String region) {
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, region, null).stream()
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of)
        .toList();
  }

  private static List<Town> towns(Texts t) {
    return TOWNS.computeIfAbsent(
        t.language(),
        _ -> {
          var locale = ULocale.forLocale(t.locale());
          var names = TimeZoneNames.getInstance(locale);
          var alphabet = Collator.getInstance(locale);
          return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)
              .stream()
              .filter(ZoneId.getAvailableZoneIds()::contains)
              .map(zone -> new Town(zone, names.getExemplarLocationName(zone)))
              .sorted((one, other) -> alphabet.compare(one.name(), other.name()))
              .toList();
        });
  }
}
