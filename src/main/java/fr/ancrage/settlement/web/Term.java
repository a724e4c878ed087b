package fr.ancrage.settlement.web;

import org.jspecify.annotations.Nullable;

/**
 * A document or an office: its French name, by which one asks for it, and what it is.
 *
 * @param gloss in the reader's language; null where French is read
 */
public record Term(String french, @Nullable String gloss) {}
