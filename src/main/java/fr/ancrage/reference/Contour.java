package fr.ancrage.reference;

import java.util.List;

/**
 * The outline of a commune.
 *
 * @param rings closed lines, islands and holes alike: what lies within an odd number of them is
 *     inside
 */
public record Contour(String commune, List<List<Point>> rings) {}
