package fr.ancrage.site.web;

import fr.ancrage.needs.TrainingSupervisor;
import fr.ancrage.needs.TrainingSupervisors;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where interns and students are supervised, as the public page says it. */
@Component
class SupervisedPlaces {
  private final TrainingSupervisors supervisors;
  private final Organisations organisations;
  private final Communes communes;
  private final Professions professions;

  SupervisedPlaces(
      TrainingSupervisors supervisors,
      Organisations organisations,
      Communes communes,
      Professions professions) {
    this.supervisors = supervisors;
    this.organisations = organisations;
    this.communes = communes;
    this.professions = professions;
  }

  List<InternsPage.Supervised> on(LocalDate today, Texts t) {
    var offered = supervisors.offered(today);
    Map<OrganisationId, String> names =
        organisations.ofTerritory(null).stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    Map<String, String> places =
        communes.findAll(offered.stream().map(one -> one.terms().commune()).toList()).stream()
            .collect(Collectors.toMap(Commune::code, Commune::name));
    return offered.stream()
        .map(TrainingSupervisor::terms)
        .map(
            one ->
                new InternsPage.Supervised(
                    professions.label(one.profession(), one.speciality(), t.language()),
                    one.levels().stream()
                        .map(level -> t.name("site.interns.level", level))
                        .collect(Collectors.joining(" · ")),
                    Stream.of(
                            names.get(one.organisation()),
                            places.get(one.commune()),
                            t.get("site.interns.places", one.places()),
                            when(one, today, t),
                            one.lodging() ? t.get("site.fact.lodging.yes") : null)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                    one.words()))
        .toList();
  }

  private static String when(TrainingSupervisor.Terms one, LocalDate today, Texts t) {
    var from = one.from();
    return from == null || !from.isAfter(today)
        ? t.get("site.interns.free")
        : t.get("site.when.from", t.near(from, today));
  }
}
