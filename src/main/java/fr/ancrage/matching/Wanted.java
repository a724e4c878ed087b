package fr.ancrage.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody offers and looks for. Nothing of the family, the health or the nationality.
 *
 * @param communes INSEE codes around which they would work; empty means anywhere in the territory
 * @param km how far from these, as the crow flies
 * @param rateMin least share of full time, in percent
 * @param halfDays when they can work, as {@code mon-am}; empty means any
 * @param languages ISO codes
 * @param lodging whether they would need one with the post
 */
public record Wanted(
    @Nullable String profession,
    @Nullable String speciality,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> communes,
    @Nullable Integer km,
    @Nullable Integer rateMin,
    @Nullable Integer rateMax,
    List<String> halfDays,
    @Nullable Horizon horizon,
    List<String> languages,
    @Nullable String wishes,
    boolean lodging) {
  /** Languages that can be said and searched. */
  public static final List<String> LANGUAGES =
      List.of("fr", "en", "es", "it", "ro", "ar", "pt", "de", "nl", "pl", "ru", "uk");

  /** Nothing said yet. */
  public static Wanted nothing() {
    return new Wanted(
        null, null, null, null, List.of(), null, null, null, List.of(), null, List.of(), null,
        false);
  }

  /** The same from that day on. */
  public Wanted from(@Nullable LocalDate day) {
    return new Wanted(
        profession,
        speciality,
        day,
        until,
        communes,
        km,
        rateMin,
        rateMax,
        halfDays,
        horizon,
        languages,
        wishes,
        lodging);
  }

  /** The same for one profession, and a speciality of it. */
  public Wanted of(@Nullable String other, @Nullable String more) {
    return new Wanted(
        other, more, from, until, communes, km, rateMin, rateMax, halfDays, horizon, languages,
        wishes, lodging);
  }

  /** The same for one profession. */
  public Wanted of(@Nullable String other) {
    return of(other, null);
  }
}
