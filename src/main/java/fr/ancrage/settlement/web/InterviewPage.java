package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interview, for the concierge or for the person.
 *
 * @param url where it is sent; {@code url + "/termine"} ends it
 * @param missing how many answers could still change the plan
 * @param home null for who must not see the family's side
 * @param person whether the person fills it
 */
public record InterviewPage(
    String url,
    @Nullable String backUrl,
    String name,
    Form form,
    List<Question> work,
    List<Dated> dates,
    @Nullable List<Question> home,
    List<Wish> wishes,
    long missing,
    boolean person,
    boolean finished,
    @Nullable String headline) {

  /** One fact: a choice, or ticks when it holds several values. */
  public record Question(
      String field,
      String label,
      @Nullable String why,
      List<Choice> choices,
      boolean several,
      boolean answered) {}

  /** One date, as a date field wants it. */
  public record Dated(String field, String label, String value) {}

  /** Words on one topic. */
  public record Wish(String field, String label, String words) {}
}
