package fr.ancrage.reference.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Epci;
import java.util.List;

/** What a search found. */
public record CommuneResults(String q, List<Commune> communes, List<Epci> epcis) {

  /** Nothing asked is not the same as nothing found. */
  public boolean asked() {
    return !q.isEmpty();
  }

  public boolean none() {
    return asked() && communes.isEmpty() && epcis.isEmpty();
  }
}
