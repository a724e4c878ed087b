package fr.ancrage.catalogue;

import org.jspecify.annotations.Nullable;

/** An office as the territory knows it: the base's, with its local name, or one of its own. */
public record OwnAuthority(
    String name,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String website) {}
