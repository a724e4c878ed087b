package fr.ancrage.demo;

import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Answers;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Interview;
import fr.ancrage.settlement.Stage;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dossiers of a story, opened through the same doors as everybody's. */
@Component
@OnlyInDemo
class DemoDossiers {
  private final Persons persons;
  private final Dossiers dossiers;
  private final Interview interview;
  private final DemoDesk desk;
  private final Clock clock;

  DemoDossiers(
      Persons persons, Dossiers dossiers, Interview interview, DemoDesk desk, Clock clock) {
    this.persons = persons;
    this.dossiers = dossiers;
    this.interview = interview;
    this.desk = desk;
    this.clock = clock;
  }

  void open(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people,
      @Nullable Account concierge) {
    for (var one : story.dossiers()) {
      open(territory, one, members, people, concierge == null ? null : concierge.id());
    }
  }

  private void open(
      Territory territory,
      DemoTerritory.DemoDossier one,
      List<OrganisationId> members,
      Map<String, Account> people,
      @Nullable AccountId concierge) {
    var name = one.givenName() + " " + one.familyName();
    var person =
        persons.add(
            territory.id(),
            new NewPerson(
                one.givenName(),
                one.familyName(),
                DemoTerritories.mail(name),
                one.phone(),
                one.language()));
    var account = one.account() == null ? null : people.get(one.account());
    if (account != null) {
      persons.link(person, account.id());
    }
    var dossier =
        dossiers.open(
            territory,
            person,
            one.source(),
            DemoTerritories.at(members, one.employer()),
            concierge);
    if (one.stage() != Stage.NEW) {
      dossiers.assign(dossier, concierge, concierge);
    }
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var dates = new LinkedHashMap<String, @Nullable LocalDate>();
    one.dates().forEach((anchor, days) -> dates.put(anchor, today.plusDays(days)));
    interview.answer(
        dossier, new Answers(Map.copyOf(one.facts()), dates, one.wishes()), "staff", concierge);
    if (one.stage() == Stage.PLAN || one.stage() == Stage.ARRIVED) {
      interview.finish(dossier, concierge, null);
    }
    var now = dossiers.get(dossier);
    if (now.stage() != one.stage()) {
      dossiers.move(dossier, now.version(), one.stage(), concierge);
    }
    if (one.desk() != null && concierge != null) {
      desk.fill(territory, dossier, person, name, one.desk(), concierge);
    }
  }
}
