package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own profile.
 *
 * @param base where its forms are sent
 * @param homeUrl their page of the arrival; null for who has a profile only
 * @param lines what the profile says; empty while there is none
 * @param shown structures that may see it now
 * @param others structures that may be given the right to see it
 * @param employers where they may say they work now
 * @param keptUntil until when it is kept without news
 */
public record OwnProfilePage(
    String base,
    @Nullable String homeUrl,
    String name,
    String territory,
    String noticeUrl,
    boolean exists,
    String lead,
    List<ProfileLine> lines,
    List<Shown> shown,
    List<Other> others,
    List<Choice> employers,
    List<FileRow> files,
    List<Choice> kinds,
    List<String> refused,
    List<TimelineEntry> trail,
    List<PostRow> posts,
    List<OwnIntroduction> introductions,
    @Nullable String keptUntil) {

  /** Somebody who sees the profile. */
  public record Shown(String id, String name, String since, boolean employer) {}

  /** Somebody who does not. */
  public record Other(String id, String name, boolean employer) {}

  /** A document that was given. */
  public record FileRow(String url, String name, String kind, String about) {}

  /** A post that is open. */
  public record PostRow(String title, String where, String facts, @Nullable String distance) {}

  /**
   * A structure that one may be introduced to.
   *
   * @param facts of the post, in the person's language, while it is open
   * @param start when the work would begin, once there is an offer
   * @param words of who proposed it, then of the offer
   * @param asks what the person is asked now; null when nobody waits for them
   * @param form what was answered and could not be read
   */
  public record OwnIntroduction(
      String id,
      String organisation,
      @Nullable String post,
      @Nullable String facts,
      @Nullable String start,
      @Nullable String words,
      String state,
      @Nullable String asks,
      String yes,
      boolean refuses,
      List<Choice> reasons,
      List<String> visit,
      boolean visitOff,
      Form form) {}
}
