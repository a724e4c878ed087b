package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as lists show it.
 *
 * @param when in words
 * @param bring what is needed, in French
 * @param because values of family and home facts that ask for it; empty for steps of work
 * @param slack in words, null when nothing bounds it
 */
public record StepRow(
    String id,
    String name,
    String when,
    String state,
    Tone tone,
    String who,
    String authority,
    String why,
    List<String> bring,
    @Nullable String slack,
    String url,
    List<String> because,
    boolean optional) {}
