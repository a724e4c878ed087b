package fr.ancrage.settlement.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A known person who might be the same, as staff see them.
 *
 * @param id of the person
 * @param facts what tells them apart, in words
 * @param url of their dossier, else of their record
 */
public record Resemblance(UUID id, String name, String facts, @Nullable String stage, String url) {}
