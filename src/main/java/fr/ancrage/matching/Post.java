package fr.ancrage.matching;

import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open need, as whoever matches reads it.
 *
 * @param from null for as soon as possible
 * @param until null for an open end
 * @param urgent somebody is needed now
 */
public record Post(
    UUID id,
    OrganisationId organisation,
    String title,
    String commune,
    String profession,
    @Nullable String speciality,
    int rateMin,
    int rateMax,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    boolean urgent,
    @Nullable String contract,
    List<String> halfDays,
    boolean lodging) {}
