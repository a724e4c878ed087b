package fr.ancrage.pairing;

import java.util.List;

/**
 * One of the two.
 *
 * @param km the longest way to work, as the crow flies
 */
public record Searcher(List<Workplace> posts, double km) {}
