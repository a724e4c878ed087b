package fr.ancrage.settlement.web;

import java.util.List;

/** What a word leads to. */
public record SearchPage(
    String url, String words, List<Hit> people, List<Hit> organisations, List<Hit> pages) {
  /** One thing found. */
  public record Hit(String label, String facts, String url, String icon) {}

  /** Whether nothing was found. */
  public boolean nothing() {
    return people.isEmpty() && organisations.isEmpty() && pages.isEmpty();
  }
}
