package fr.ancrage.planning;

/** A paper that steps need or produce. */
public record DocumentType(String id, Name name, Store store) {}
