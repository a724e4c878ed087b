package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/**
 * The fields of what somebody looks for.
 *
 * @param communes names to choose from
 */
public record WantedFields(
    List<Choice> professions,
    List<Choice> horizons,
    List<DayRow> days,
    List<Choice> languages,
    List<String> communes,
    Form form) {
  /** A day with its two halves. */
  public record DayRow(String name, boolean morning, boolean afternoon, String code) {}
}
