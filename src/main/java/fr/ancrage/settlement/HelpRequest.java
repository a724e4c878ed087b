package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person needs help with: the concierge's and their own, never the rest of the team's.
 *
 * @param askedName who asked, as they were called then
 * @param owner who answers for it; null while nobody follows the dossier
 * @param dueOn the day by which it is answered
 * @param outcome what was done, or why not; null while it is open
 */
public record HelpRequest(
    UUID id,
    DossierId dossier,
    HelpKind kind,
    String words,
    String askedName,
    Instant askedAt,
    @Nullable AccountId owner,
    LocalDate dueOn,
    HelpState state,
    @Nullable String outcome,
    int version) {}
