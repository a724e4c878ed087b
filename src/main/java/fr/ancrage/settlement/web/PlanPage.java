package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan in full, and what would become of it.
 *
 * @param levers what is worth this week's effort, one sentence each
 * @param slower steps that may be supposed to take as long as they can
 * @param endings steps that may be supposed to end otherwise
 * @param family whether a family may be supposed to come later
 * @param supposed what would move; null while nothing is supposed
 */
public record PlanPage(
    String dossierUrl,
    String url,
    String name,
    PlanView plan,
    List<LeverRow> levers,
    List<Choice> slower,
    List<Choice> endings,
    boolean family,
    Form form,
    @Nullable ChangeRow supposed) {

  /** One step, why it matters, where it is dealt with. */
  public record LeverRow(String step, String words, String url) {}
}
