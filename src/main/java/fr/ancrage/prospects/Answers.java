package fr.ancrage.prospects;

import fr.ancrage.matching.Profile;
import fr.ancrage.matching.ProfileLinks;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.Wanted;
import fr.ancrage.messaging.LinkOver;
import fr.ancrage.messaging.Links;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody answers who was approached: yes, later, or no for good. */
@Service
public class Answers {
  /** In how many months one may ask to be asked again. */
  public static final List<Integer> LATER_MONTHS = List.of(3, 6, 12);

  private final Links links;
  private final Prospects prospects;
  private final ProspectStore store;
  private final Contacts contacts;
  private final Persons persons;
  private final Profiles profiles;
  private final ProfileLinks profileLinks;
  private final Clock clock;

  Answers(
      Links links,
      Prospects prospects,
      ProspectStore store,
      Contacts contacts,
      Persons persons,
      Profiles profiles,
      ProfileLinks profileLinks,
      Clock clock) {
    this.links = links;
    this.prospects = prospects;
    this.store = store;
    this.contacts = contacts;
    this.persons = persons;
    this.profiles = profiles;
    this.profileLinks = profileLinks;
    this.clock = clock;
  }

  /** Who opens this link; gone (410) when nothing is kept of them any more. */
  public Prospect open(String token) {
    var link = links.require(token, Approaches.PURPOSE);
    return prospects.find(link.object()).orElseThrow(() -> new LinkOver(LinkOver.Reason.ENDED));
  }

  /**
   * Yes: they have a record and a profile, which nobody sees until they say who may. Asked twice,
   * they have the same.
   *
   * @param by who notes it for them; null when they answered themselves
   */
  @Transactional
  public PersonId yes(Territory territory, Prospect one, @Nullable AccountId by) {
    if (one.person() != null) {
      return one.person();
    }
    var known = one.known();
    var person = person(territory, known);
    if (profiles.of(person).isEmpty()) {
      profiles.open(
          territory.id(),
          person,
          Wanted.nothing().of(known.profession(), known.speciality()),
          Profile.Source.THIRD_PARTY,
          known.originWords() == null ? one.enteredBy() : known.originWords());
    }
    profiles.touch(person);
    if (by == null || one.informedAt() != null) {
      profiles.informed(person);
    }
    store.came(one.id(), person);
    return person;
  }

  /** They were written to about the profile that was made. */
  @Transactional
  public void told(PersonId person) {
    profiles.informed(person);
  }

  /** A link to the profile that their yes made. */
  public String profile(Territory territory, PersonId person) {
    return profileLinks.make(territory.id(), person, null);
  }

  /** Not now: they are asked again in so many months. */
  @Transactional
  public LocalDate later(Territory territory, Prospect one, int months) {
    var day =
        Contacts.working(
            LocalDate.now(clock.withZone(territory.zone()))
                .plusMonths(LATER_MONTHS.contains(months) ? months : LATER_MONTHS.getFirst()));
    contacts.answeredLater(territory, one, day);
    return day;
  }

  /** No: nothing is kept but what is needed to stay silent. */
  @Transactional
  public void never(Territory territory, UUID id) {
    prospects.never(territory.id(), id);
  }

  /** Whoever is written to at this address already, else a new record. */
  private PersonId person(Territory territory, Known known) {
    if (known.email() != null) {
      var here = persons.at(known.email());
      if (here.size() == 1) {
        return here.getFirst().id();
      }
    }
    return persons.add(
        territory.id(),
        new NewPerson(
            known.givenName(), known.familyName(), known.email(), known.phone(), known.language()));
  }
}
