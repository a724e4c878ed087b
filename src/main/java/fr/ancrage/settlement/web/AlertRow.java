package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Tone;

/**
 * One thing to be told about a case.
 *
 * @param words what is about to go wrong, and what can be done
 * @param stepUrl where it is dealt with
 * @param seenUrl says that somebody has seen it
 */
public record AlertRow(Tone tone, String words, String stepUrl, String seenUrl) {}
