package fr.ancrage.matching;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was hired: their arrival is to be prepared. Published within its transaction; whoever
 * prepares arrivals opens the case from it.
 *
 * @param profession code of the profession, when it is known
 */
public record IntroductionSigned(
    TerritoryId territory,
    PersonId person,
    OrganisationId organisation,
    @Nullable String profession,
    @Nullable LocalDate startOn,
    @Nullable AccountId by) {}
