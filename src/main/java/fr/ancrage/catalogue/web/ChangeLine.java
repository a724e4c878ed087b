package fr.ancrage.catalogue.web;

/** One thing that changed, or that is found: of what, and how. */
public record ChangeLine(String what, String how) {}
