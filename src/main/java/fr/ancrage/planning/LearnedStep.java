package fr.ancrage.planning;

import org.jspecify.annotations.Nullable;

/**
 * What the cases of a territory say of one step.
 *
 * @param ended how many cases have a result
 * @param running how many still wait; they count for what they have waited so far
 * @param p10 days that one case of ten does not exceed; likewise the others
 * @param proposed durations for the catalogue that say the same; null while the cases are too few
 */
public record LearnedStep(
    String step, int ended, int running, int p10, int p50, int p90, @Nullable Days proposed) {}
