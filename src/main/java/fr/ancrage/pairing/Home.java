package fr.ancrage.pairing;

import fr.ancrage.reference.Point;

/**
 * A commune where the two could live.
 *
 * @param code INSEE
 */
public record Home(String code, Point point) {}
