package fr.ancrage.pairing;

import fr.ancrage.reference.Point;

/**
 * A post that one of the two could take, and where it is.
 *
 * @param id whatever the caller knows it by
 * @param unmet how many of the person's wishes it leaves open; conditions are all met
 */
public record Workplace(String id, Point point, int unmet) {}
