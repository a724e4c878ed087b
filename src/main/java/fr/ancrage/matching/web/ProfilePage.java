package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile as this reader may see it.
 *
 * @param desk what only who accompanies people sees; null for a structure
 * @param fits open posts beside it, each with what fits and what not
 */
public record ProfilePage(
    String url,
    String backUrl,
    String name,
    String lead,
    List<ProfileLine> lines,
    List<TimelineEntry> trail,
    @Nullable Desk desk,
    List<FitRow> fits,
    List<String> introductions,
    @Nullable String proposeUrl,
    List<Choice> posts,
    Form form) {

  /**
   * For who accompanies people.
   *
   * @param informed whether the person was told, in words
   * @param toInform whether that is due
   * @param shownTo structures that may see the profile
   */
  public record Desk(
      @Nullable String email,
      @Nullable String phone,
      String source,
      String informed,
      boolean toInform,
      String contact,
      List<String> shownTo,
      List<OwnProfilePage.FileRow> files,
      List<Choice> kinds,
      List<String> refused,
      List<Choice> milestones,
      List<Choice> organisations) {}
}
