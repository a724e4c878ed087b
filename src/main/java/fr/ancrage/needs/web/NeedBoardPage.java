package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where recruiting is most needed, when, for which professions.
 *
 * @param finding what the chart says, in a sentence
 * @param placing what the map says
 */
public record NeedBoardPage(
    NeedTabs tabs,
    String url,
    String exportUrl,
    String lead,
    String finding,
    String placing,
    String source,
    List<Choice> professions,
    List<String> quarters,
    List<Line> lines,
    @Nullable Line total,
    List<Bar> bars,
    Drawing map,
    List<Place> places) {
  /**
   * One profession.
   *
   * @param cells posts by quarter
   * @param departures to come, masked where they are few; null for none
   * @param fresh share confirmed within a month
   */
  public record Line(
      String name,
      String url,
      List<Cell> cells,
      int posts,
      String fullTime,
      @Nullable String departures,
      String fresh) {}

  /** One cell; {@code heat} from 0 to 4. */
  public record Cell(int posts, int heat) {}

  /** One bar of the chart. */
  public record Bar(String name, int posts, int y, int width) {}

  /**
   * The map.
   *
   * @param areas outlines as SVG paths; none where no installation imported them
   * @param attribution whose outlines they are
   */
  public record Drawing(
      int width, int height, List<String> areas, List<Dot> dots, @Nullable String attribution) {}

  /** One commune on the map. */
  public record Dot(
      String name, int x, int y, int radius, int posts, boolean labelled, boolean left) {}

  /** One commune in the table behind the map. */
  public record Place(String name, String url, int posts, String fullTime) {}
}
