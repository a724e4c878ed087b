package fr.ancrage.home.web;

import fr.ancrage.people.Phones;
import fr.ancrage.reference.Commune;
import fr.ancrage.territories.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory as visitors meet it.
 *
 * @param communes of its perimeter, the largest first
 */
public record TerritoryPage(Territory territory, List<Commune> communes) {
  private static final int NAMED = 8;

  public List<Commune> named() {
    return communes.stream().limit(NAMED).toList();
  }

  public List<Commune> others() {
    return communes.stream().skip(NAMED).toList();
  }

  public long population() {
    return communes.stream().mapToLong(Commune::population).sum();
  }

  public @Nullable String phone() {
    return Phones.shown(territory.contactPhone());
  }

  /** The welcome is in French although the reader's language is another. */
  public boolean untranslated(String language) {
    return !language.equals("fr") && (!language.equals("en") || territory.welcomeEn() == null);
  }
}
