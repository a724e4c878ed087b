package fr.ancrage.feedback.web;

import java.util.List;

/** What was answered, as counts. */
public record CountsPage(String backUrl, List<Moment> moments) {
  /**
   * One moment after the arrival.
   *
   * @param told whether enough answered for anything to be told
   */
  public record Moment(
      String title, String lead, boolean told, List<Count> going, List<Count> staying) {}

  /** One answer; how many gave it, or that few did. */
  public record Count(String label, String many) {}
}
