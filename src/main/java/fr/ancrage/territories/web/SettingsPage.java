package fr.ancrage.territories.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Epci;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Picks;
import fr.ancrage.territories.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a territory.
 *
 * @param saved what somebody else saved meanwhile; null when nobody did
 * @param q what was searched for the perimeter
 */
public record SettingsPage(
    Territory territory,
    Form form,
    @Nullable Territory saved,
    Picks picks,
    String q,
    List<Commune> communes,
    List<Epci> epcis) {
  public String url() {
    return territory.url() + "/reglages";
  }
}
