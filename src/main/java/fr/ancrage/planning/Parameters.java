package fr.ancrage.planning;

/** Parameters of the computation. */
public record Parameters(int draws, double authorityCorrelation, int silenceAlertDays) {}
