package fr.ancrage.planning;

import org.jspecify.annotations.Nullable;

/** A value that a fact may take, with the French words of the catalogue when it gives some. */
public record FactValue(String key, @Nullable String label) {}
