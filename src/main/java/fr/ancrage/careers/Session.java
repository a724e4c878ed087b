package fr.ancrage.careers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training that the territory sets up.
 *
 * @param taken people who have a seat or wait for one
 */
public record Session(
    UUID id, SessionTerms terms, List<Funder> funders, boolean cancelled, int taken, int version) {
  /** What is said of it. */
  public record SessionTerms(
      String title,
      String goal,
      @Nullable String place,
      @Nullable String trainer,
      LocalDate starts,
      LocalDate ends,
      int seats,
      long costCents,
      @Nullable String words) {}

  /** Who pays how much of it. */
  public record Funder(String name, long cents) {}

  /** What nobody pays yet. */
  public long missingCents() {
    return Math.max(0, terms.costCents() - funders.stream().mapToLong(Funder::cents).sum());
  }

  /** Whether whoever noted the other need not note anything anew. */
  boolean sameDaysAndPlace(Session other) {
    return terms.starts().equals(other.terms().starts())
        && terms.ends().equals(other.terms().ends())
        && Objects.equals(terms.place(), other.terms().place());
  }

  /** How many wait for a seat. */
  public int waiting() {
    return Math.max(0, taken - terms.seats());
  }
}
