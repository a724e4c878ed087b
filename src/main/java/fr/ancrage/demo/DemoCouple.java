package fr.ancrage.demo;

import fr.ancrage.matching.JointSearches;
import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The two of a story who look for posts together, both of the pool. */
@Component
@OnlyInDemo
@Order(35)
class DemoCouple implements DemoChapter {
  private static final Map<String, List<String>> COUPLES =
      Map.of("pays-de-retz", List.of("Claire Hervé", "Manon Leclair"));

  private final Persons persons;
  private final JointSearches searches;

  DemoCouple(Persons persons, JointSearches searches) {
    this.persons = persons;
    this.searches = searches;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    var couple =
        COUPLES.getOrDefault(story.mail(), List.of()).stream()
            .flatMap(name -> persons.at(DemoTerritories.mail(name)).stream().limit(1))
            .toList();
    if (couple.size() == 2) {
      var search = searches.ask(territory.id(), couple.getFirst().id(), couple.getLast().id());
      searches.confirm(search, couple.getLast().id());
    }
  }
}
