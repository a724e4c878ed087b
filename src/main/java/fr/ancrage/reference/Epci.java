package fr.ancrage.reference;

/**
 * A group of communes with its own taxation.
 *
 * @param code SIREN
 * @param kind CC, CA, CU, METRO or MET69
 */
public record Epci(String code, String name, String kind, int communes, int population) {}
