package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;

/** Those who look for posts together. */
public record JointListPage(String base, List<Row> rows) {
  /** One search. */
  public record Row(String url, String names, String since, Tone tone, String state) {}
}
