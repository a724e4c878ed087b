package fr.ancrage.territories;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as one territory knows it.
 *
 * @param finess nine characters, when it has one
 * @param siret fourteen digits, when known
 * @param commune INSEE code
 * @param part what it is to the territory; null when it does not belong to it
 */
public record Organisation(
    OrganisationId id,
    String name,
    OrganisationKind kind,
    @Nullable String finess,
    @Nullable String siret,
    @Nullable String commune,
    @Nullable String phone,
    @Nullable String email,
    @Nullable Part part,
    int version) {}
