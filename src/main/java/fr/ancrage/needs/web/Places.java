package fr.ancrage.needs.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Perimeter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The structures and communes of the territory, for lists and forms. */
@Component
class Places {
  private final Organisations organisations;
  private final Communes communes;
  private final Perimeter perimeter;

  Places(Organisations organisations, Communes communes, Perimeter perimeter) {
    this.organisations = organisations;
    this.communes = communes;
    this.perimeter = perimeter;
  }

  /** The members, by name. */
  List<Organisation> members() {
    return organisations.ofTerritory(Part.MEMBER);
  }

  /** All organisations of the territory, by name. */
  List<Organisation> all() {
    return organisations.ofTerritory(null);
  }

  /** What each organisation of the territory is called, in the order of the names. */
  Map<OrganisationId, String> names() {
    var names = new LinkedHashMap<OrganisationId, String>();
    organisations.ofTerritory(null).forEach(one -> names.put(one.id(), one.name()));
    return names;
  }

  /** One organisation, whether it still belongs to the territory or not. */
  Optional<Organisation> organisation(OrganisationId id) {
    return organisations.find(id);
  }

  /** What one organisation is called. */
  String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }

  /** The commune in which one organisation is, as a field shows it. */
  String commune(OrganisationId id) {
    return organisations
        .find(id)
        .map(Organisation::commune)
        .flatMap(communes::find)
        .map(Commune::written)
        .orElse("");
  }

  /** Those that exist among these codes. */
  List<Commune> known(Collection<String> codes) {
    return communes.findAll(codes);
  }

  /** What communes are called, by code. */
  Map<String, String> communes(Collection<String> codes) {
    return communes.findAll(codes).stream().collect(Collectors.toMap(Commune::code, Commune::name));
  }

  /** One commune, as a field shows it. */
  String written(String code) {
    return communes.find(code).map(Commune::written).orElse(code);
  }

  /** The codes of the territory's communes. */
  List<String> perimeter(TerritoryId territory) {
    return perimeter.communes(territory);
  }

  /** Those of the territory, as fields suggest them. */
  List<String> suggested(TerritoryId territory) {
    return communes.findAll(perimeter.communes(territory)).stream().map(Commune::written).toList();
  }

  /** What somebody may mean by a commune; those of the territory win among namesakes. */
  List<Commune> meant(TerritoryId territory, String typed) {
    return communes.meant(typed, perimeter.communes(territory));
  }

  /** How far, by code, the communes around one are, nearest first. */
  Map<String, Double> around(Commune commune, int km) {
    var near = communes.around(commune.code(), Math.max(km, 0.1));
    return near.isEmpty() ? Map.of(commune.code(), 0.0) : near;
  }
}
