package fr.ancrage.careers.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;

/** Groups for whom a training may be worth its while, and the trainings there are. */
public record TrainingsPage(
    String url, CareerTabs tabs, List<GroupRow> groups, List<Row> sessions, String newUrl) {
  /**
   * People who wish the same.
   *
   * @param finding in a sentence: how many, from where, how many posts
   */
  public record GroupRow(String job, String finding, boolean worthwhile, String openUrl) {}

  /** One training. */
  public record Row(String url, String title, String facts, Tone tone, String state) {}
}
