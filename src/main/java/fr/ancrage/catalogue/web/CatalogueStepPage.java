package fr.ancrage.catalogue.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step: the territory's version as a form, the base's beside it.
 *
 * @param seen what the form was filled from, so that somebody else's change is noticed
 * @param base the base's values; empty for an own step
 * @param stale whether somebody changed the step since the form was opened
 */
public record CatalogueStepPage(
    DraftBar bar,
    String url,
    String title,
    boolean fresh,
    boolean own,
    boolean hidden,
    boolean changed,
    boolean stale,
    String seen,
    Form form,
    List<Choice> gates,
    List<Choice> who,
    List<Choice> authorities,
    List<Choice> launchAnchors,
    List<Choice> launchSides,
    List<Choice> deadlineAnchors,
    List<Choice> deadlineSides,
    List<Choice> documents,
    List<Choice> after,
    List<Group> groups,
    List<Value> base,
    List<String> asksWhom,
    List<String> exceptions,
    @Nullable String notes,
    @Nullable String legal,
    List<String> sources,
    List<String> warnings) {

  /** One set of conditions that must all hold. */
  public record Group(int number, List<Fact> facts, boolean open) {}

  /** One fact of a set, with the values that may be ticked. */
  public record Fact(String field, String label, List<Choice> values, boolean used) {}

  /** A value of the base. */
  public record Value(String label, String value, boolean changed) {}
}
