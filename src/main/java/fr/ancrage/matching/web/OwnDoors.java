package fr.ancrage.matching.web;

import fr.ancrage.matching.ProfileLinks;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens one's own profile; whoever is signed in gets a link of their own from their page. */
@Component
class OwnDoors {
  private final ProfileLinks links;
  private final Persons persons;

  OwnDoors(ProfileLinks links, Persons persons) {
    this.links = links;
    this.persons = persons;
  }

  /**
   * An open door.
   *
   * @param base the address of the page
   * @param home the page of their arrival; null for who has none, or came by a link of its own
   */
  record Door(Person person, String base, @Nullable String home) {
    /** The same, for who came from their account. */
    Door from(String url) {
      return new Door(person, base, url);
    }
  }

  Door of(Territory territory, String token) {
    return new Door(
        persons.get(links.open(token)),
        territory.url() + "/profil/" + token,
        links.ofArrival(token) ? territory.url() + "/suivi/" + token : null);
  }
}
