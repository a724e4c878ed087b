package fr.ancrage.feedback;

import fr.ancrage.people.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two questions that were put to somebody.
 *
 * @param subject what they are about, whose kind this module does not know
 * @param months after the arrival
 * @param answer null until it came
 */
public record Ask(UUID id, PersonId person, UUID subject, int months, @Nullable Answer answer) {}
