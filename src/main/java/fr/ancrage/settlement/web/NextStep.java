package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Tone;

/**
 * A step to do soon, as a card.
 *
 * @param when as people say it
 * @param who does it
 */
public record NextStep(
    String title, String when, String who, Tone tone, String state, String url) {}
