package fr.ancrage.careers.web;

import java.util.List;

/** People of the territory and what they wish. */
public record WishesPage(String url, String exportUrl, CareerTabs tabs, String q, List<Row> rows) {
  /** One person: profession and wishes in words. */
  public record Row(String id, String url, String name, String facts, boolean wishes) {}
}
