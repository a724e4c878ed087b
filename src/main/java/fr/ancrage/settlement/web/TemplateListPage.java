package fr.ancrage.settlement.web;

import java.util.List;

/** The templates of a territory. */
public record TemplateListPage(String url, String backUrl, String newUrl, List<Row> rows) {
  /** One template: for whom it is, in which languages, whether it was changed. */
  public record Row(String url, String title, String facts, boolean own) {}
}
