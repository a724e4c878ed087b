package fr.ancrage.settlement;

import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The accompaniment of one person.
 *
 * @param concierge who follows it; null while nobody has taken it
 * @param employer where the person will work, when known
 * @param firstContact local day on which it began
 * @param seed of the draws of its plans
 * @param catalogueVersion the base it is planned with
 * @param overlayRevision what the territory makes of that base; null for the base alone
 */
public record Dossier(
    DossierId id,
    TerritoryId territory,
    PersonId person,
    Stage stage,
    Source source,
    @Nullable AccountId concierge,
    @Nullable OrganisationId employer,
    Instant openedAt,
    LocalDate firstContact,
    @Nullable String closeReason,
    long seed,
    String catalogueVersion,
    @Nullable Integer overlayRevision,
    int version) {

  /** The same, planned with another catalogue. */
  Dossier with(CatalogueEdition edition) {
    return new Dossier(
        id,
        territory,
        person,
        stage,
        source,
        concierge,
        employer,
        openedAt,
        firstContact,
        closeReason,
        seed,
        edition.base(),
        edition.revision(),
        version);
  }
}
