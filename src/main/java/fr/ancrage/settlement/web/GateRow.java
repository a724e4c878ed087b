package fr.ancrage.settlement.web;

import org.jspecify.annotations.Nullable;

/**
 * A gate in words.
 *
 * @param range when it opens
 * @param holds what holds it back, and how often
 */
public record GateRow(String name, String range, @Nullable String holds, boolean practice) {}
