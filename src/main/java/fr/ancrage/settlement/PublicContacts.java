package fr.ancrage.settlement;

import fr.ancrage.household.Wishes;
import fr.ancrage.matching.Application;
import fr.ancrage.matching.Applications;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.util.Locale;
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
  private final Applications applications;
  private final ContactMail mail;
  private final Timeline timeline;
  private final TextCatalogue texts;

  PublicContacts(
      FirstContacts contacts,
      FirstContactStore store,
      Dossiers dossiers,
      Persons persons,
      Wishes wishes,
      Applications applications,
      ContactMail mail,
      Timeline timeline,
      TextCatalogue texts) {
    this.contacts = contacts;
    this.store = store;
    this.dossiers = dossiers;
    this.persons = persons;
    this.wishes = wishes;
    this.applications = applications;
    this.mail = mail;
    this.timeline = timeline;
    this.texts = texts;
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
   * @param offer that they answer; null for none
   */
  @Transactional
  public DossierId receive(
      Territory territory,
      UUID token,
      Contact contact,
      Map<String, String> needs,
      @Nullable String words,
      @Nullable AskedOffer offer,
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
          var profile = offer == null ? null : apply(territory, person, contact, offer);
          if (offer != null) {
            var t = texts.in(Locale.FRENCH);
            timeline.add(
                dossier,
                Entry.Kind.NOTE,
                null,
                t.get("settlement.offer.note", offer.title(), offer.organisation()),
                null,
                Entry.Readers.STAFF);
          }
          if (words != null && !words.isBlank()) {
            wishes.state(territory.id(), person, OWN_WORDS, words.strip(), null);
          }
          mail.came(territory, dossier, contact, !known.isEmpty());
          mail.thanks(territory, contact, offer, profile);
          return dossier;
        });
  }

  /** They are in the pool too, and shown to who seeks: nothing of what is behind the wall. */
  private @Nullable String apply(
      Territory territory, PersonId person, Contact contact, AskedOffer offer) {
    var profession =
        contact.profession() == null ? offer.profession() : contact.profession().code();
    return applications
        .receive(
            territory,
            person,
            new Application(
                offer.id(),
                offer.title(),
                offer.seeks(),
                profession,
                profession.equals(offer.profession()) ? offer.speciality() : null,
                contact.start()))
        .orElse(null);
  }
}
