package fr.ancrage.home.web;

import fr.ancrage.people.Phones;
import fr.ancrage.reference.Commune;
import fr.ancrage.site.Announced;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A territory as visitors meet it.
 *
 * @param communes of its perimeter, the largest first
 * @param pages its public pages, in their order
 * @param offers how many posts are open to everybody
 * @param editUrl where the reader may write these pages; null when they may not
 */
public record TerritoryPage(
    Territory territory,
    List<Commune> communes,
    List<Announced> pages,
    int offers,
    @Nullable String editUrl) {
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

  /** The picture that stands beside the welcome; none before a page has one. */
  public Announced.@Nullable Shown picture() {
    return pages.stream().map(Announced::picture).filter(Objects::nonNull).findFirst().orElse(null);
  }

  public @Nullable String phone() {
    return Phones.shown(territory.contactPhone());
  }

  /** The welcome is in French although the reader's language is another. */
  public boolean untranslated(String language) {
    return !language.equals("fr") && (!language.equals("en") || territory.welcomeEn() == null);
  }
}
