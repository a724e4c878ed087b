package fr.ancrage.careers.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Link;
import fr.ancrage.territories.Territory;
import java.util.List;

/** The pages of careers. */
public record CareerTabs(List<Tab> tabs) {
  /** One of them. */
  public record Tab(Link link, boolean here) {}

  static CareerTabs of(Territory territory, String here, Texts t) {
    return new CareerTabs(
        List.of(
            tab(territory, "/passerelles", t.get("careers.tab.bridges"), here),
            tab(territory, "/passerelles/personnes", t.get("careers.tab.people"), here),
            tab(territory, "/formations", t.get("careers.tab.trainings"), here),
            tab(territory, "/remplacements", t.get("careers.tab.locums"), here)));
  }

  private static Tab tab(Territory territory, String path, String label, String here) {
    return new Tab(new Link(label, territory.url() + path), path.equals(here));
  }
}
