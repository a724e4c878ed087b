package fr.ancrage.settlement.web;

import org.jspecify.annotations.Nullable;

/**
 * A known person who might be the same, as staff see them.
 *
 * @param facts what tells them apart, in words
 * @param url of their dossier, else of their record
 */
public record Resemblance(String name, String facts, @Nullable String stage, String url) {}
