package fr.ancrage.territories;

import org.jspecify.annotations.Nullable;

/** An organisation to enter in the registry; see {@link Organisation} for the forms. */
public record NewOrganisation(
    String name,
    OrganisationKind kind,
    @Nullable String finess,
    @Nullable String siret,
    @Nullable String commune,
    @Nullable String phone,
    @Nullable String email) {}
