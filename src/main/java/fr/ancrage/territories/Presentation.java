package fr.ancrage.territories;

import org.jspecify.annotations.Nullable;

/** How a territory presents itself to those who might come. */
public record Presentation(
    @Nullable String welcomeFr,
    @Nullable String welcomeEn,
    @Nullable String contactEmail,
    @Nullable String contactPhone) {}
