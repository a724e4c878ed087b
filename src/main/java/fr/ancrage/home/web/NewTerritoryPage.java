package fr.ancrage.home.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Epci;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Picks;
import fr.ancrage.territories.TerritoryKind;
import fr.ancrage.territories.Zones;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The form that opens a territory.
 *
 * @param id of the form: one form opens one territory
 * @param q what was searched, empty when nothing was
 * @param derived the zone that follows from the perimeter
 */
public record NewTerritoryPage(
    String id,
    Form form,
    Picks picks,
    String q,
    List<Commune> communes,
    List<Epci> epcis,
    List<Choice> kinds,
    List<Choice> zones,
    String derived,
    boolean shared) {

  static List<Choice> kinds(Form form, Texts t) {
    return Arrays.stream(TerritoryKind.values())
        .map(
            kind ->
                new Choice(
                    kind.name(), t.name("territories.kind", kind), form.has("kind", kind.name())))
        .toList();
  }

  static List<Choice> zones(ZoneId chosen, Texts t) {
    return Zones.ALL.stream()
        .map(zone -> new Choice(zone.getId(), zoneName(zone, t), zone.equals(chosen)))
        .toList();
  }

  private static String zoneName(ZoneId zone, Texts t) {
    var city = zone.getId().substring(zone.getId().indexOf('/') + 1).toLowerCase(Locale.ROOT);
    return t.get("home.zone." + city);
  }
}
