package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/** Asking for help, and what became of earlier requests. */
public record HelpPage(
    String url,
    String backUrl,
    String name,
    List<Choice> kinds,
    List<HelpRow> requests,
    Form form) {}
