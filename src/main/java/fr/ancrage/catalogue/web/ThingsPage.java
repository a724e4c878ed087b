package fr.ancrage.catalogue.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents and the offices of the territory: the base's, and its own. */
public record ThingsPage(
    DraftBar bar,
    String url,
    Form document,
    List<Choice> stores,
    List<Thing> documents,
    List<Thing> offices) {

  /** A document or an office. */
  public record Thing(String id, String name, String facts, boolean own, @Nullable String url) {}

  /** The form of one office. */
  public record Office(
      DraftBar bar,
      String url,
      String title,
      String backUrl,
      boolean fresh,
      boolean said,
      Form form) {}
}
