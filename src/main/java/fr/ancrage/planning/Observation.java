package fr.ancrage.planning;

/**
 * How long a step took in one case.
 *
 * @param caseKey tells the cases apart, for what the steps of one case have in common
 * @param days whole calendar days from its start to its result, or until now
 * @param ended false while it still runs: it will take at least so many days
 */
public record Observation(String caseKey, String step, int days, boolean ended) {}
