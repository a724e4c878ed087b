package fr.ancrage.people;

import org.jspecify.annotations.Nullable;

/** A person to record; at least one means of contact is asked by the forms, not here. */
public record NewPerson(
    String givenName,
    String familyName,
    @Nullable String email,
    @Nullable String phone,
    String language) {}
