package fr.ancrage.demo;

import fr.ancrage.people.Account;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Map;

/**
 * One more part of a story, told once the territory, its organisations, people and dossiers are
 * there. Chapters are told in the order of {@code @Order}.
 */
interface DemoChapter {
  /**
   * Tells it, in the territory's scope and transaction.
   *
   * @param members in the order of the story
   * @param people accounts by name
   */
  void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people);
}
