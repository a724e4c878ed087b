package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody being noted, or corrected.
 *
 * @param editing a correction
 * @param already whoever is noted at this address
 * @param alike known people who might be the same
 * @param silent they said no: whether the form asks if they came back
 * @param saved what somebody else saved meanwhile
 */
public record ProspectFormPage(
    String url,
    String backUrl,
    String backLabel,
    boolean editing,
    List<Choice> origins,
    List<Choice> languages,
    List<String> professions,
    @Nullable Link already,
    List<Link> alike,
    boolean silent,
    @Nullable String saved,
    String today,
    Form form) {}
