package fr.ancrage.feedback;

import fr.ancrage.territories.Territory;

/** An answer came; published within its transaction. */
public record Answered(Territory territory, Ask ask, Answer answer, String byName) {}
