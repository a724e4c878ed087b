package fr.ancrage.careers;

import fr.ancrage.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would like to change to a job.
 *
 * @param organisation where they work today, if they said so
 */
public record Wish(
    PersonId person, String goal, @Nullable UUID organisation, Instant since, boolean byPerson) {}
