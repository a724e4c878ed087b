package fr.ancrage.settlement.web;

import fr.ancrage.people.Phones;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.web.CarnetMap.Destination;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where somebody who arrives has to go: their employer first, then who helps in the territory. */
@Component
class Destinations {
  private static final int MOST = 8;

  private final Organisations organisations;
  private final Perimeter perimeter;
  private final Communes communes;

  Destinations(Organisations organisations, Perimeter perimeter, Communes communes) {
    this.organisations = organisations;
    this.perimeter = perimeter;
    this.communes = communes;
  }

  List<Commune> communes(Territory territory) {
    return communes.findAll(perimeter.communes(territory.id()));
  }

  List<Destination> of(Dossier dossier) {
    var all = new ArrayList<Organisation>();
    if (dossier.employer() != null) {
      organisations.find(dossier.employer()).ifPresent(all::add);
    }
    organisations.ofTerritory(Part.PARTNER).stream()
        .filter(one -> one.commune() != null && !all.contains(one))
        .forEach(all::add);
    var some = all.stream().limit(MOST).toList();
    var codes = some.stream().map(Organisation::commune).filter(Objects::nonNull).toList();
    Map<String, Commune> known =
        communes.findAll(codes).stream()
            .collect(Collectors.toMap(Commune::code, Function.identity()));
    return some.stream()
        .map(
            one ->
                new Destination(
                    one.name(),
                    one.commune() == null ? null : known.get(one.commune()),
                    Phones.shown(one.phone()),
                    one.email()))
        .toList();
  }
}
