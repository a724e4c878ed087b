package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/** The form for several replacements. */
public record ReplacementsPage(
    String url,
    String backUrl,
    Form form,
    List<Integer> lines,
    List<Choice> organisations,
    List<String> suggestions,
    List<String> communes) {}
