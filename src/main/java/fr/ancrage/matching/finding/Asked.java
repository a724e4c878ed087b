package fr.ancrage.matching.finding;

import fr.ancrage.matching.Horizon;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What profiles are asked for; nulls do not narrow.
 *
 * @param words in any form: full text, a name, a likeness
 * @param meant the profession that the words mean, such as « IDE »
 * @param around how far, by code, communes are from the place searched; null when none was given
 * @param km how far from it, or as far as they would go themselves
 */
public record Asked(
    @Nullable String words,
    @Nullable String meant,
    @Nullable String profession,
    @Nullable String speciality,
    @Nullable Horizon horizon,
    @Nullable RateBand rate,
    @Nullable String language,
    @Nullable Map<String, Double> around,
    int km,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  /** Who has this profession. */
  public static Asked of(@Nullable String profession) {
    return new Asked(null, null, profession, null, null, null, null, null, 0, null, null);
  }
}
