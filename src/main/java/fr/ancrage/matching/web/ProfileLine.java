package fr.ancrage.matching.web;

/** One line of a profile. */
public record ProfileLine(String label, String words) {}
