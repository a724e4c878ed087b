package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the territory approaches people, and for how long it keeps them.
 *
 * @param own whether the words are the territory's
 * @param saved what somebody else saved meanwhile
 * @param rules decisions so far, the latest first
 */
public record SettingsPage(
    String url,
    String backUrl,
    List<FilterChip> languages,
    String language,
    boolean own,
    List<String> marks,
    @Nullable String saved,
    List<Rule> rules,
    String today,
    int mostMonths,
    Form form,
    Form keeping) {

  /** One decision. */
  public record Rule(String from, String words, String by) {}
}
