package fr.ancrage.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as everybody may read it.
 *
 * @param id that of the need it is a copy of
 * @param commune its name; {@code postalCode} when there is one
 * @param confirmedAt when the organisation last said that it still seeks somebody
 * @param overAt since when nobody is sought; null while somebody is
 */
public record Offer(
    UUID id,
    String organisation,
    String title,
    String communeCode,
    String commune,
    @Nullable String postalCode,
    String department,
    String profession,
    @Nullable String speciality,
    int places,
    int rateMin,
    int rateMax,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String urgency,
    @Nullable String contract,
    List<String> halfDays,
    @Nullable String hours,
    @Nullable String site,
    boolean lodging,
    @Nullable String words,
    Instant publishedAt,
    Instant changedAt,
    Instant confirmedAt,
    @Nullable Instant overAt) {}
