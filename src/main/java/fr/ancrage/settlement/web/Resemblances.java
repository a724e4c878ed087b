package fr.ancrage.settlement.web;

import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Likely duplicates, shown to staff before saving. */
@Component
class Resemblances {
  private final Persons persons;
  private final Dossiers dossiers;

  Resemblances(Persons persons, Dossiers dossiers) {
    this.persons = persons;
    this.dossiers = dossiers;
  }

  List<Resemblance> of(Territory territory, NewPerson person, Texts t) {
    return persons.alike(person, null).stream().map(one -> shown(territory, one, t)).toList();
  }

  private Resemblance shown(Territory territory, Person person, Texts t) {
    var dossier = dossiers.of(person.id());
    return new Resemblance(
        person.id().value(),
        person.name(),
        Stream.of(person.email(), Phones.shown(person.phone()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        dossier.map(one -> t.name("settlement.stage", one.stage())).orElse(null),
        dossier
            .map(one -> territory.url() + "/dossiers/" + one.id())
            .orElse(territory.url() + "/personnes/" + person.id()));
  }
}
