package fr.ancrage.demo;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.Proposal;
import fr.ancrage.matching.Visit;
import fr.ancrage.matching.Visits;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Introductions of a story, each as far as it has come. */
@Component
@OnlyInDemo
@Order(40)
class DemoIntroductions implements DemoChapter {
  private static final String STORY = "pays-de-retz";

  private final Introductions introductions;
  private final Visits visits;
  private final Profiles profiles;
  private final Needs needs;
  private final Persons persons;
  private final Clock clock;

  DemoIntroductions(
      Introductions introductions,
      Visits visits,
      Profiles profiles,
      Needs needs,
      Persons persons,
      Clock clock) {
    this.introductions = introductions;
    this.visits = visits;
    this.profiles = profiles;
    this.needs = needs;
    this.persons = persons;
    this.clock = clock;
  }

  /** Who, to which of the structures, how far, with which words. */
  private record Told(String given, String family, int to, IntroductionState as, String words) {}

  private static final List<Told> ALL =
      List.of(
          new Told("Nadia", "Benali", 0, IntroductionState.PRESENTED, "Les nuits en gériatrie."),
          new Told("Claire", "Hervé", 0, IntroductionState.VISIT, "Le service de médecine."),
          new Told("Fatou", "Diop", 1, IntroductionState.OFFER, "Un poste de jour, logée."),
          new Told("Kévin", "Rousseau", 2, IntroductionState.PROPOSED, "Le domicile, au sud."),
          new Told("Yann", "Le Bris", 0, IntroductionState.SIGNED, "Le scanner."));

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    if (!story.mail().equals(STORY)) {
      return;
    }
    var coordinator =
        story.people().stream()
            .filter(one -> one.role() == Role.COORDINATOR)
            .findFirst()
            .map(one -> people.get(one.name()))
            .orElseThrow();
    for (var one : ALL) {
      var known = persons.alike(new NewPerson(one.given(), one.family(), null, null, "fr"), null);
      if (!known.isEmpty()) {
        var who = known.getFirst();
        tell(territory, one, who.id(), who.name(), members.get(one.to()), coordinator);
      }
    }
  }

  private void tell(
      Territory territory,
      Told told,
      PersonId person,
      String name,
      OrganisationId to,
      Account coordinator) {
    var proposal =
        introductions.propose(territory, person, to, sought(person, to), told.words(), coordinator);
    if (!(proposal instanceof Proposal.Made(var id))) {
      return;
    }
    var staff = new Introductions.By(Party.COORDINATION, coordinator.id(), coordinator.name());
    var self = new Introductions.By(Party.PERSON, null, name);
    for (var step : IntroductionState.values()) {
      if (step == IntroductionState.PROPOSED || step.compareTo(told.as()) > 0) {
        continue;
      }
      switch (step) {
        case VISIT -> {
          if (told.as() == step) {
            visit(territory, id, staff, coordinator);
          }
        }
        case OFFER ->
            introductions.offer(
                territory, id, "CDI, reprise d’ancienneté.", today(territory).plusDays(60), staff);
        case AGREED, ACCEPTED -> introductions.move(territory, id, step, null, self);
        default -> introductions.move(territory, id, step, null, staff);
      }
    }
  }

  /** What that structure seeks in their profession, if anything. */
  private @Nullable Post sought(PersonId person, OrganisationId to) {
    var profession = profiles.of(person).map(one -> one.wanted().profession()).orElse(null);
    return needs.openOf(to).stream()
        .filter(one -> one.terms().profession().equals(profession))
        .findFirst()
        .map(DemoIntroductions::post)
        .orElse(null);
  }

  private static Post post(Need need) {
    var terms = need.terms();
    return new Post(
        need.id().value(),
        terms.organisation(),
        terms.title(),
        terms.commune(),
        terms.profession(),
        terms.speciality(),
        terms.rate().min(),
        terms.rate().max(),
        terms.from(),
        terms.until(),
        false,
        null,
        List.of(),
        terms.lodging());
  }

  private void visit(
      Territory territory, UUID introduction, Introductions.By by, Account coordinator) {
    var day = today(territory).plusDays(9);
    visits.plan(
        territory,
        introduction,
        Visit.NONE,
        "Nous vous attendons dans le hall.",
        List.of(
            stop(territory, day, 10, "Le service de médecine", "Hall, rez-de-chaussée", "Cadre"),
            stop(territory, day, 12, "Déjeuner avec l’équipe", "Restaurant du personnel", "Équipe"),
            stop(territory, day, 14, "Un logement à voir", "Port de Pornic", "Conciergerie")),
        by,
        coordinator.email());
  }

  private static Visit.Stop stop(
      Territory territory, LocalDate day, int hour, String title, String place, String host) {
    return new Visit.Stop(
        Ids.next(),
        day.atTime(LocalTime.of(hour, 0)),
        day.atTime(LocalTime.of(hour + 1, 30)),
        territory.zone(),
        title,
        place,
        host,
        null,
        null);
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
