package fr.ancrage.people;

import java.time.Instant;
import java.util.List;

/**
 * One thing known about a person.
 *
 * @param key in the catalogue's vocabulary
 * @param values one, or several for a fact that holds several; empty means none
 * @param source where it comes from: {@code staff}, {@code person}, {@code handover}, {@code
 *     import}
 */
public record Fact(String key, List<String> values, String source, Instant givenAt) {}
