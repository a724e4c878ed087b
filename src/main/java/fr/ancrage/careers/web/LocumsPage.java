package fr.ancrage.careers.web;

import java.util.List;

/** Replacements that were taken, for the team. */
public record LocumsPage(CareerTabs tabs, List<Row> rows) {
  /** One of them. */
  public record Row(String name, String facts, String licence, String giveBackUrl) {}
}
