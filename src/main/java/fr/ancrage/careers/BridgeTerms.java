package fr.ancrage.careers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a territory says of a bridge. */
public record BridgeTerms(
    String from,
    String to,
    Way way,
    String missing,
    @Nullable String missingEn,
    int monthsMin,
    int monthsMax,
    @Nullable String funding,
    @Nullable String source,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
