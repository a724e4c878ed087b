package fr.ancrage.catalogue;

import fr.ancrage.people.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a territory published; it never changes.
 *
 * @param number counted from 1 in each territory
 * @param base the base it was written for
 */
public record Revision(
    int number,
    String base,
    Overlay overlay,
    LocalDate inForceFrom,
    @Nullable String note,
    @Nullable AccountId by,
    Instant publishedAt) {}
