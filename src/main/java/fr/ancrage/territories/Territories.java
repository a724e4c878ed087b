package fr.ancrage.territories;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenants: opened in minutes, approved by the operator where an installation is shared. */
@Service
public class Territories {
  private final TerritoryStore store;

  Territories(TerritoryStore store) {
    this.store = store;
  }

  /** The open territory of this slug. */
  public Optional<Territory> open(String slug) {
    return store.bySlug(slug).filter(Territory::open);
  }

  /** Any territory by its id. */
  public Territory get(TerritoryId id) {
    return store.byId(id).orElseThrow(() -> new NotFound(id));
  }

  /** Every open territory, by name. */
  public List<Territory> open() {
    return store.withStatus("open");
  }

  /** Those that wait for the operator. */
  public List<Territory> waiting() {
    return store.withStatus("waiting");
  }

  /**
   * Opens a territory, or lets it wait for the operator. Its slug comes from its name. Its
   * perimeter is written by {@link Perimeter}, inside its scope.
   */
  @Transactional
  public Territory create(NewTerritory wanted, boolean approved) {
    var slug = store.freeSlug(slug(wanted.name()));
    var id = new TerritoryId(Ids.next());
    store.add(id, slug, wanted, approved ? "open" : "waiting");
    return get(id);
  }

  /** The operator lets it open, or not. */
  @Transactional
  public void decide(TerritoryId id, boolean approved) {
    if (!store.decide(id, approved ? "open" : "refused")) {
      throw new NotFound(id);
    }
  }

  /** What the territory says of itself; refused as stale when somebody else saved first. */
  @Transactional
  public void present(TerritoryId id, int version, Presentation presentation) {
    if (!store.present(id, version, presentation)) {
      throw new StaleEdit(id);
    }
  }

  static String slug(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.FRENCH)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("(^-+|-+$)", "");
    var cut = plain.length() > 48 ? plain.substring(0, 48).replaceAll("-+$", "") : plain;
    return cut.length() < 3 ? "territoire-" + cut : cut;
  }
}
