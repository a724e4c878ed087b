package fr.ancrage.matching;

import java.util.UUID;

/**
 * A search under a name.
 *
 * @param query what follows the question mark of its address
 * @param alert whether what is new is told in the digest
 */
public record SavedSearch(UUID id, String name, String query, boolean alert) {}
