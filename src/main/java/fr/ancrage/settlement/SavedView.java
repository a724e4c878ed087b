package fr.ancrage.settlement;

import java.util.UUID;

/**
 * A list with its filters, under a name.
 *
 * @param query what follows the question mark of its address
 * @param mine whether the reader saved it, and so may rename or remove it
 */
public record SavedView(UUID id, String name, String query, boolean shared, boolean mine) {}
