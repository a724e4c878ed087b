package fr.ancrage.settlement.web;

/**
 * Words that may be in another language than the page.
 *
 * @param lang the one they are in
 */
public record Said(String text, String lang) {}
