package fr.ancrage.reference;

/** Where a commune is, and what it is called. */
public record Place(String code, String name, Point point) {}
