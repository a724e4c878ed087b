package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link without account that is still good.
 *
 * @param object what it opens: the id of one thing, whose kind its purpose says
 * @param person for whom it was made
 */
public record OpenLink(
    UUID id, String purpose, UUID object, @Nullable PersonId person, Instant expiresAt) {}
