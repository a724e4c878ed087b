package fr.ancrage.shared.web;

/** Words that lead somewhere. */
public record Link(String label, String url) {}
