package fr.ancrage.settlement;

import fr.ancrage.territories.OrganisationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public offer that somebody answers.
 *
 * @param id that of the need it is a copy of
 * @param seeks who is shown the person that answers; null when nobody is sought any more
 */
public record AskedOffer(
    UUID id,
    String title,
    String organisation,
    @Nullable OrganisationId seeks,
    String url,
    String profession,
    @Nullable String speciality) {}
