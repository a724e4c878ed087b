package fr.ancrage.matching.finding;

import fr.ancrage.matching.Wanted;
import fr.ancrage.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a reader may see it: no means of contact, nothing of the family.
 *
 * @param nearKm from the place searched to the nearest place they want, when one was given
 */
public record FoundProfile(
    UUID id,
    PersonId person,
    String name,
    Wanted wanted,
    @Nullable LocalDate practiseFrom,
    @Nullable Double nearKm,
    Instant changedAt) {}
