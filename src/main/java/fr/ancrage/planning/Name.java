package fr.ancrage.planning;

import org.jspecify.annotations.Nullable;

/** A name in French, and in English when there is one. */
public record Name(String fr, @Nullable String en) {}
