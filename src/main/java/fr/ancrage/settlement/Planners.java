package fr.ancrage.settlement;

import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.catalogue.Catalogues;
import fr.ancrage.planning.Planner;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Which catalogue plans what: a dossier the one it is pinned to, new work the one in force. */
@Service
public class Planners {
  private final Catalogues catalogues;
  private final Clock clock;

  Planners(Catalogues catalogues, Clock clock) {
    this.catalogues = catalogues;
    this.clock = clock;
  }

  /** The planner of a dossier. */
  public Planner of(Dossier dossier) {
    return edition(dossier).planner();
  }

  /** The catalogue that a dossier is pinned to, with the territory's words and offices. */
  public CatalogueEdition edition(Dossier dossier) {
    return catalogues.pinned(
        dossier.territory(), dossier.catalogueVersion(), dossier.overlayRevision());
  }

  /** The catalogue that plans marked with this version were made with. */
  CatalogueEdition edition(TerritoryId territory, String version) {
    var plus = version.indexOf('+');
    return plus < 0
        ? catalogues.pinned(territory, version, null)
        : catalogues.pinned(
            territory, version.substring(0, plus), Integer.valueOf(version.substring(plus + 1)));
  }

  /** The catalogue in force today in a territory. */
  public CatalogueEdition inForce(Territory territory) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return catalogues.inForce(territory.id(), today);
  }
}
