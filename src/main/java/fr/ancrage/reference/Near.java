package fr.ancrage.reference;

/** A commune and how far it is, as the crow flies. */
public record Near(Commune commune, double km) {}
