package fr.ancrage.settlement;

import java.util.UUID;

/**
 * By how much the day on which somebody can begin has moved, the household left out.
 *
 * @param days later is positive
 */
public record Moved(UUID dossier, String name, long days) {}
