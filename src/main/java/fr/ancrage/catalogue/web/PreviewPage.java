package fr.ancrage.catalogue.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;

/** The draft tried on people as they come. */
public record PreviewPage(DraftBar bar, String url, boolean broken, List<Person> people) {
  /** One of them, and what changes for that person. */
  public record Person(
      String name,
      String who,
      boolean same,
      List<String> added,
      List<String> removed,
      List<Moved> gates) {}

  /** A gate: its dates with the draft, and by how much they move. */
  public record Moved(String gate, String dates, String by, Tone tone) {}
}
