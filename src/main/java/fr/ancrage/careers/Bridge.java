package fr.ancrage.careers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A way from one job to another.
 *
 * @param key of the one that ships with the product, else the id of the territory's own
 * @param own whether the territory has said something of it
 * @param from a job: the code of a profession, with a speciality after a slash
 * @param missing what is missing, in French
 * @param check whether it is to be verified before anybody is told that it holds
 * @param validFrom the rule holds from then; until {@code validTo}, or further notice
 */
public record Bridge(
    String key,
    boolean own,
    String from,
    String to,
    Way way,
    String missing,
    @Nullable String missingEn,
    int monthsMin,
    int monthsMax,
    @Nullable String funding,
    @Nullable String source,
    boolean check,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    int version) {
  /** Whether it holds on that day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** What is missing, in the reader's language where it is written. */
  public String missing(String language) {
    return language.equals("en") && missingEn != null ? missingEn : missing;
  }
}
