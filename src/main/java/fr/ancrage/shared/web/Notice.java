package fr.ancrage.shared.web;

/** A message at the top of a page, such as what was just done. */
public record Notice(Tone tone, String text) {}
