package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as lists show it.
 *
 * @param lang the language of the name: French where the step is not translated yet
 * @param what it is, and why it is asked
 * @param when in words
 * @param because values of family and home facts that ask for it; empty for steps of work
 * @param slack in words, null when nothing bounds it
 */
public record StepRow(
    String id,
    String name,
    String lang,
    @Nullable Said what,
    String when,
    String state,
    Tone tone,
    String who,
    Term authority,
    String why,
    List<Term> bring,
    @Nullable String slack,
    String url,
    List<String> because,
    boolean optional) {}
