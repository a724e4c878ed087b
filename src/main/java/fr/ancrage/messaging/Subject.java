package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What appointments and threads hang on.
 *
 * @param referent the named contact; null while nobody has taken it
 * @param told who is written to when the person writes: the referent, else the team
 * @param path of its page, below the territory's
 */
public record Subject(
    UUID id, PersonId person, @Nullable AccountId referent, List<AccountId> told, String path) {}
