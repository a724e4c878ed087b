package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/**
 * Somebody being entered into the pool.
 *
 * @param alike people who might be the same
 */
public record NewProfilePage(
    String url,
    String backUrl,
    List<Choice> professions,
    List<Choice> languages,
    List<Choice> sources,
    List<Choice> alike,
    Form form) {}
