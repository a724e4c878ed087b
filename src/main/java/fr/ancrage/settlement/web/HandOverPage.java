package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with which somebody is handed over.
 *
 * @param employers to choose from; empty for a director, whose own is known
 * @param alike likely duplicates, shown to staff only
 * @param prefilled what was found in the e-mail, in words
 */
public record HandOverPage(
    String url,
    Form form,
    String token,
    List<Choice> professions,
    List<Choice> employers,
    List<Resemblance> alike,
    @Nullable String prefilled) {}
