package fr.ancrage.careers.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A training being written. */
public record TrainingEditPage(
    String url,
    String backUrl,
    @Nullable String cancelUrl,
    boolean cancelled,
    List<Choice> goals,
    List<Integer> funders,
    Form form) {}
