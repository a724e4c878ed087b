package fr.ancrage.prospects;

/**
 * The words of the approach in one language.
 *
 * @param own whether the territory wrote them; else they are the product's
 * @param version of the territory's; 0 when there are none
 */
public record ApproachTemplate(
    String language, String subject, String words, boolean own, int version) {}
