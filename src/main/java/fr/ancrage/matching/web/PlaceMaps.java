package fr.ancrage.matching.web;

import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Contours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws where the people of a list wish to work. */
@Component
class PlaceMaps {
  private final Contours contours;

  PlaceMaps(Contours contours) {
    this.contours = contours;
  }

  /** Null where nobody named a place. */
  @Nullable PlaceMap of(
      List<Commune> territory, List<FoundProfile> found, Map<String, Commune> places) {
    var counts = new HashMap<Commune, Integer>();
    for (var one : found) {
      for (var code : one.wanted().communes()) {
        var commune = places.get(code);
        if (commune != null) {
          counts.merge(commune, 1, Integer::sum);
        }
      }
    }
    return counts.isEmpty() ? null : PlaceMap.of(territory, counts, contours);
  }
}
