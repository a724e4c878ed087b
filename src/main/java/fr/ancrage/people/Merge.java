package fr.ancrage.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records made one.
 *
 * @param keptName as it is now
 * @param mergedName as it was
 * @param byName who did it
 */
public record Merge(
    UUID id,
    PersonId kept,
    String keptName,
    PersonId merged,
    String mergedName,
    @Nullable String byName,
    Instant mergedAt) {}
