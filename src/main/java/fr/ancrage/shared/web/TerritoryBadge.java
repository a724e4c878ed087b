package fr.ancrage.shared.web;

import java.util.List;

/**
 * The territory the reader works in.
 *
 * @param kind in words, such as "CPTS"
 * @param others the reader's other territories, to move between them
 */
public record TerritoryBadge(String name, String kind, String url, List<Link> others) {}
