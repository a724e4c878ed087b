package fr.ancrage.home.web;

import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the day asks for.
 *
 * @param qui {@code moi} or {@code tous}: whose day it is
 * @param dues prospects, introductions, campaigns whose day has come
 * @param unread null for who must not read messages of persons
 * @param help null likewise
 * @param lookUrl says that what moved has been read
 */
public record DayPage(
    String url,
    String title,
    String lead,
    String qui,
    List<FilterChip> whose,
    List<Call> calls,
    List<Line> dues,
    @Nullable List<Line> help,
    List<Line> late,
    List<Waiting> waiting,
    List<Line> appointments,
    @Nullable List<Line> unread,
    List<Line> arriving,
    List<Line> moved,
    String movedSince,
    String lookUrl,
    String casesUrl,
    String newUrl) {

  /** Nothing at all is to be done. */
  public boolean quiet() {
    return calls.isEmpty()
        && dues.isEmpty()
        && late.isEmpty()
        && waiting.isEmpty()
        && appointments.isEmpty()
        && arriving.isEmpty()
        && moved.isEmpty()
        && (help == null || help.isEmpty())
        && (unread == null || unread.isEmpty());
  }

  /** Somebody to call, with the form that says it was done. */
  public record Call(
      String name,
      String url,
      String facts,
      String why,
      Tone tone,
      String badge,
      @Nullable String phone,
      @Nullable String tel,
      String logUrl) {}

  /** A line that leads to a case. */
  public record Line(
      String url, String title, String words, @Nullable Tone tone, @Nullable String badge) {}

  /** Everything that waits for one office, employer or person. */
  public record Waiting(String who, int count, List<Chase> rows) {}

  /**
   * One step that waits.
   *
   * @param chaseUrl where one writes to whom it waits for
   */
  public record Chase(String url, String title, String words, @Nullable String chaseUrl) {}
}
