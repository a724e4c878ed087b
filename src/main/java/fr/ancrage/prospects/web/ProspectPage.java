package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prospect.
 *
 * @param writeUrl null when there is no address to write to, or nobody to write to any more
 * @param informed when they were told, or until when they must be
 * @param kept until when they are kept
 * @param profile where they are now; null while they have not said yes
 * @param alike known people who might be the same
 */
public record ProspectPage(
    String url,
    String backUrl,
    String name,
    String lead,
    Tone tone,
    String state,
    boolean open,
    List<Fact> facts,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String tel,
    @Nullable String notes,
    @Nullable String writeUrl,
    Tone informedTone,
    String informed,
    boolean mustTell,
    String kept,
    List<Choice> owners,
    boolean owned,
    String next,
    List<Choice> snoozes,
    List<Choice> kinds,
    List<Choice> outcomes,
    String today,
    List<Made> contacts,
    @Nullable Link profile,
    List<Link> alike,
    Form form) {

  /** One line of what is known. */
  public record Fact(String label, String words) {}

  /** What was tried. */
  public record Made(
      String when,
      String icon,
      Tone tone,
      String title,
      @Nullable String words,
      String by,
      @Nullable String undoUrl) {}
}
