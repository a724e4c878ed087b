package fr.ancrage.people;

import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;

/** A person agreed to be shown to an organisation, or took that back; within its transaction. */
public record ConsentChanged(
    TerritoryId territory, PersonId person, OrganisationId organisation, boolean given) {}
