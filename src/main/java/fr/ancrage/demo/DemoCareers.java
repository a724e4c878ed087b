package fr.ancrage.demo;

import fr.ancrage.careers.Enrolled;
import fr.ancrage.careers.Session.Funder;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.careers.Sessions;
import fr.ancrage.careers.Wishes;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pays de Retz: agents and care assistants of several members who would like another job. */
@Component
@OnlyInDemo
@Order(50)
class DemoCareers implements DemoChapter {
  private static final String STORY = "pays-de-retz";
  private static final String AGENT = "hospital_services_agent";
  private static final String ASSISTANT = "care_assistant";

  /** Somebody: name, job, wish, where in the list of members they work. */
  private record Somebody(String given, String family, String job, String goal, int member) {}

  private static final List<Somebody> PEOPLE =
      List.of(
          new Somebody("Nadège", "Rabin", AGENT, ASSISTANT, 0),
          new Somebody("Sonia", "Le Bihan", AGENT, ASSISTANT, 1),
          new Somebody("Kevin", "Averty", AGENT, ASSISTANT, 4),
          new Somebody("Fatoumata", "Diallo", AGENT, ASSISTANT, 1),
          new Somebody("Christelle", "Pineau", AGENT, ASSISTANT, 2),
          new Somebody("Laure", "Guilbaud", ASSISTANT, "nurse", 0),
          new Somebody("Yann", "Brossard", ASSISTANT, "nurse", 1),
          new Somebody("Émilie", "Charrier", ASSISTANT, "nurse", 2),
          new Somebody("Ophélie", "Mellerin", ASSISTANT, "nurse", 4),
          new Somebody("Mathilde", "Gantier", "nurse", "nurse/SI01", 0));

  private final Persons persons;
  private final RecruitingFacts facts;
  private final Wishes wishes;
  private final Sessions sessions;
  private final Clock clock;

  DemoCareers(
      Persons persons, RecruitingFacts facts, Wishes wishes, Sessions sessions, Clock clock) {
    this.persons = persons;
    this.facts = facts;
    this.wishes = wishes;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    if (!story.mail().equals(STORY)) {
      return;
    }
    var all = new ArrayList<PersonId>();
    for (var one : PEOPLE) {
      var mail = DemoTerritories.mail(one.given() + " " + one.family());
      var person =
          persons.add(territory.id(), new NewPerson(one.given(), one.family(), mail, null, "fr"));
      facts.state(territory.id(), person, "profession", List.of(one.job()), "staff", null);
      wishes.note(territory.id(), person, one.goal(), members.get(one.member()).value(), false);
      all.add(person);
    }
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var coming =
        sessions.open(
            territory.id(),
            new SessionTerms(
                "Aide-soignant, près de chez vous",
                ASSISTANT,
                "Pornic",
                "Institut de formation aux soins, antenne du Pays de Retz",
                today.plusDays(100),
                today.plusDays(410),
                4,
                2_880_000,
                "Un jour par semaine en salle, le reste en stage chez les membres."),
            List.of(
                new Funder("Promotion professionnelle des employeurs", 1_600_000),
                new Funder("Région", 900_000)));
    all.subList(0, 5).forEach(one -> sessions.enrol(territory, coming, one));
    var past =
        sessions.open(
            territory.id(),
            new SessionTerms(
                "Préparer l’entrée en institut infirmier",
                "nurse",
                "Machecoul-Saint-Même",
                null,
                today.minusDays(200),
                today.minusDays(110),
                8,
                640_000,
                null),
            List.of(new Funder("Plateforme territoriale RH", 640_000)));
    sessions.enrol(territory, past, all.get(5));
    sessions.outcome(past, all.get(5), Enrolled.Outcome.QUALIFIED, today.minusDays(100));
  }
}
