package fr.ancrage.people;

import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody works or worked; it is the present employer while {@code until} is null. */
public record Employment(
    UUID id, OrganisationId organisation, @Nullable LocalDate since, @Nullable LocalDate until) {}
