package fr.ancrage.matching;

import fr.ancrage.territories.Territory;
import java.util.UUID;

/**
 * Somebody said no: what was planned for the two is called off. Published within its transaction.
 */
record IntroductionRefused(Territory territory, UUID introduction) {}
