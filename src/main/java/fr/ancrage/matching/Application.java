package fr.ancrage.matching;

import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answers a public offer.
 *
 * @param organisation that seeks; null when it seeks nobody any more
 * @param profession what they do, else what is sought
 * @param from when they would begin
 */
public record Application(
    UUID need,
    String title,
    @Nullable OrganisationId organisation,
    @Nullable String profession,
    @Nullable String speciality,
    @Nullable LocalDate from) {}
