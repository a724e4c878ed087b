package fr.ancrage.catalogue;

import fr.ancrage.planning.Planner;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The catalogue that a territory works with, and the one that a case is pinned to. Editions never
 * change, so those in use are kept with their planner.
 */
@Service
public class Catalogues {
  private static final int KEPT = 200;

  private final BaseCatalogues bases;
  private final RevisionStore revisions;
  private final Map<Key, CatalogueEdition> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CatalogueEdition> eldest) {
          return size() > KEPT;
        }
      };

  Catalogues(BaseCatalogues bases, RevisionStore revisions) {
    this.bases = bases;
    this.revisions = revisions;
  }

  /** The one in force on that day; the newest base where the territory has published nothing. */
  public CatalogueEdition inForce(TerritoryId territory, LocalDate on) {
    return revisions
        .inForce(territory, on)
        .map(number -> revision(territory, number))
        .orElseGet(this::newest);
  }

  /** The one that a case is pinned to. */
  public CatalogueEdition pinned(TerritoryId territory, String base, @Nullable Integer revision) {
    return revision == null ? base(base) : revision(territory, revision);
  }

  /** The newest base, unchanged. */
  public CatalogueEdition newest() {
    return base(bases.newest().version());
  }

  /** What the territory has published, the newest first. */
  public List<Revision> revisions(TerritoryId territory) {
    return revisions.all(territory);
  }

  private CatalogueEdition base(String version) {
    var key = new Key(null, version, 0);
    return kept(key)
        .orElseGet(
            () ->
                keep(
                    key,
                    new CatalogueEdition(
                        version, null, Overlay.NONE, Planner.of(bases.get(version)))));
  }

  private CatalogueEdition revision(TerritoryId territory, int number) {
    var key = new Key(territory, "", number);
    return kept(key).orElseGet(() -> keep(key, read(territory, number)));
  }

  private CatalogueEdition read(TerritoryId territory, int number) {
    var revision =
        revisions.find(territory, number).orElseThrow(() -> new NotFound("revision " + number));
    var version = CatalogueEdition.version(revision.base(), number);
    var merged = Merge.of(bases.get(revision.base()), revision.overlay(), version);
    return new CatalogueEdition(revision.base(), number, revision.overlay(), Planner.of(merged));
  }

  private Optional<CatalogueEdition> kept(Key key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key));
    }
  }

  private CatalogueEdition keep(Key key, CatalogueEdition edition) {
    synchronized (kept) {
      kept.put(key, edition);
    }
    return edition;
  }

  private record Key(@Nullable TerritoryId territory, String base, int revision) {}
}
