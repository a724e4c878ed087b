package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template being written.
 *
 * @param languages code, then name; the first is needed
 * @param removeUrl null for what the territory has not changed
 * @param ours whether the product's wording comes back when this one goes
 */
public record TemplatePage(
    String url,
    String backUrl,
    List<Choice> languages,
    List<Choice> readers,
    @Nullable String removeUrl,
    boolean ours,
    Form form) {}
