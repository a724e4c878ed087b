package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Tone;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mandate in one line, beside a plan.
 *
 * @param url of its page
 * @param words where it stands, null when there is none
 * @param toSign whether the person is asked to sign
 * @param steps those that the concierge may do in the person's name
 */
public record MandateLine(
    String url, Tone tone, @Nullable String words, boolean toSign, Set<String> steps) {

  /** Whether the concierge may do this step in the person's name. */
  public boolean covers(String step) {
    return steps.contains(step);
  }
}
