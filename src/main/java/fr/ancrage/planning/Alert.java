package fr.ancrage.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell about a step. Which parameters are there depends on the kind.
 *
 * @param date deadline, last day of validity, or limit of the answer
 * @param other the earliest date, or the last day that must be covered
 * @param neededBy the step whose planned start must be covered; absent = the gate
 * @param gate the gate whose wanted date must be covered
 * @param legal whether a text sets the deadline or the limit
 * @param silence what no answer means at the limit
 */
public record Alert(
    AlertKind kind,
    String step,
    LocalDate date,
    @Nullable LocalDate other,
    @Nullable String neededBy,
    @Nullable Gate gate,
    boolean legal,
    @Nullable Silence silence) {}
