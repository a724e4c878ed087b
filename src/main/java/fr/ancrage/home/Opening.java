package fr.ancrage.home;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to open a territory.
 *
 * @param form the form that was sent: one form opens one territory
 * @param by who asked, its first colleague
 * @param told whether everybody was written to
 */
public record Opening(
    UUID form,
    TerritoryId territory,
    AccountId by,
    @Nullable String colleagueName,
    @Nullable String colleagueEmail,
    List<String> communes,
    Instant requestedAt,
    boolean told) {}
