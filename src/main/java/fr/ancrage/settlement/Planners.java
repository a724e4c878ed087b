package fr.ancrage.settlement;

import fr.ancrage.catalogue.CatalogueReader;
import fr.ancrage.planning.Planner;
import org.springframework.stereotype.Service;

/** The planner of the catalogue in force; a dossier pins the version it was opened with. */
@Service
public class Planners {
  private final Planner current = Planner.of(CatalogueReader.base());

  /** The one in force. */
  public Planner current() {
    return current;
  }

  /** Its version. */
  public String version() {
    return current.catalogue().version();
  }
}
