package fr.ancrage.settlement;

import fr.ancrage.household.Wishes;
import fr.ancrage.people.Persons;
import fr.ancrage.territories.Territory;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public form: somebody far away says that they would like to come. */
@Service
public class PublicContacts {
  /** Forms from one network address within an hour; a hospital may stand behind one. */
  public static final int MOST_AN_HOUR = 20;

  /** The topic under which their own free words are kept: they may speak of the family. */
  public static final String OWN_WORDS = "message";

  private final FirstContacts contacts;
  private final FirstContactStore store;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Wishes wishes;
  private final ContactMail mail;

  PublicContacts(
      FirstContacts contacts,
      FirstContactStore store,
      Dossiers dossiers,
      Persons persons,
      Wishes wishes,
      ContactMail mail) {
    this.contacts = contacts;
    this.store = store;
    this.dossiers = dossiers;
    this.persons = persons;
    this.wishes = wishes;
    this.mail = mail;
  }

  /** Whether this network address has sent too many forms. */
  public boolean tooMany(String origin) {
    return store.recentFrom(origin) >= MOST_AN_HOUR;
  }

  /**
   * Receives the form. What they need and what they write in their own words goes behind the wall:
   * it may speak of the family.
   *
   * @param needs by topic, in words
   */
  @Transactional
  public DossierId receive(
      Territory territory,
      UUID token,
      Contact contact,
      Map<String, String> needs,
      @Nullable String words,
      String origin) {
    return contacts.once(
        territory,
        token,
        origin,
        () -> {
          var known = persons.alike(contact.person(), null);
          var dossier = contacts.open(territory, contact);
          var person = dossiers.get(dossier).person();
          needs.forEach((topic, need) -> wishes.state(territory.id(), person, topic, need, null));
          if (words != null && !words.isBlank()) {
            wishes.state(territory.id(), person, OWN_WORDS, words.strip(), null);
          }
          mail.came(territory, dossier, contact, !known.isEmpty());
          mail.thanks(territory, contact);
          return dossier;
        });
  }
}
