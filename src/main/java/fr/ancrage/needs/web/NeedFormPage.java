package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one need: the first fields suffice, the rest is folded.
 *
 * @param saved what somebody else saved meanwhile; null when nobody did
 * @param open whether what is folded is shown, because something is in it
 * @param draft whether it can be kept without being shown
 */
public record NeedFormPage(
    String title,
    String url,
    String backUrl,
    Form form,
    List<String> suggestions,
    List<Choice> organisations,
    List<String> communes,
    List<Choice> urgencies,
    List<Choice> contracts,
    List<Choice> whys,
    List<Day> days,
    boolean open,
    boolean draft,
    @Nullable List<NeedWords.Term> saved) {
  /** The two halves of a day, to be ticked. */
  public record Day(String name, Choice morning, Choice afternoon) {}
}
