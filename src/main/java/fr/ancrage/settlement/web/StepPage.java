package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case.
 *
 * @param dates label, then a date in words: planned, earliest, latest
 * @param mandated whether the concierge may do it in the person's name
 * @param papers the documents of the plan, this step's among them
 * @param id of the step
 * @param theirs what somebody else has saved meanwhile: field label, then value; null when nobody
 *     did
 */
public record StepPage(
    String id,
    String url,
    String backUrl,
    String person,
    String name,
    @Nullable Said what,
    String when,
    String state,
    Tone tone,
    String why,
    String who,
    Term authority,
    PaperBox papers,
    Map<String, String> dates,
    @Nullable String note,
    Form form,
    List<Choice> outcomes,
    @Nullable Map<String, String> theirs,
    boolean partner,
    boolean mandated) {}
