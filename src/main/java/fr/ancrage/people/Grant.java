package fr.ancrage.people;

import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One role of one account in one territory.
 *
 * @param organisation for which a recruiter or a funder acts
 * @param acceptedAt null while the invitation is not taken up
 */
public record Grant(
    UUID id,
    AccountId account,
    TerritoryId territory,
    Role role,
    @Nullable OrganisationId organisation,
    @Nullable Instant acceptedAt) {}
