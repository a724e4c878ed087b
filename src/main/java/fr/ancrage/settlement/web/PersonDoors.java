package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Author;
import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Share;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two ways to a person's own page: the link they were sent, and their account. */
@Component
class PersonDoors {
  private final OpenShare open;
  private final Persons persons;
  private final Dossiers dossiers;

  PersonDoors(OpenShare open, Persons persons, Dossiers dossiers) {
    this.open = open;
    this.persons = persons;
    this.dossiers = dossiers;
  }

  /**
   * An open door.
   *
   * @param base the address of the page
   * @param share null for who came by their account
   */
  record Door(DossierId dossier, String base, Author who, @Nullable Share share) {}

  Door of(Territory territory, String token) {
    var share = open.of(token, Share.Kind.PERSON);
    var person = persons.get(dossiers.get(share.dossier()).person());
    return new Door(share.dossier(), territory.url() + "/suivi/" + token, Author.of(person), share);
  }

  Door of(Territory territory, Account me) {
    var dossier =
        persons
            .of(me.id())
            .flatMap(person -> dossiers.of(person.id()))
            .orElseThrow(() -> new NotFound(me.id()));
    return new Door(dossier.id(), territory.url() + "/moi", Author.of(me), null);
  }

  /** Somebody acted: shown to staff. */
  void used(Door door) {
    if (door.share() != null) {
      open.used(door.share());
    }
  }
}
