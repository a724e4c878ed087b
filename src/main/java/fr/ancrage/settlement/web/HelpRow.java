package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for help as the case and the person's page show it.
 *
 * @param due the day as a date field takes it
 * @param outcome what was done or why not; null while it is open
 * @param form what was typed and refused; empty else
 */
public record HelpRow(
    String kind,
    String words,
    String asked,
    String when,
    Tone tone,
    String state,
    @Nullable String outcome,
    boolean over,
    int version,
    String due,
    List<Choice> owners,
    Form form,
    String url) {}
