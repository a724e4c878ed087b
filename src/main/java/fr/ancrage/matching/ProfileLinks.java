package fr.ancrage.matching;

import fr.ancrage.messaging.Links;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Links to a person's own profile; the link to their page of an arrival opens it too. */
@Service
public class ProfileLinks {
  private static final String PURPOSE = "profile";
  private static final String ARRIVAL = "person";
  private static final Duration LIFE = Duration.ofDays(180);

  private final Links links;

  ProfileLinks(Links links) {
    this.links = links;
  }

  /** A new link for this person. */
  public String make(TerritoryId territory, PersonId person, @Nullable AccountId by) {
    return links.make(territory, PURPOSE, person.value(), person, by, LIFE, false);
  }

  /** Whether this is the link to the page of an arrival. */
  public boolean ofArrival(String token) {
    return links.find(token).map(link -> link.purpose()).filter(ARRIVAL::equals).isPresent();
  }

  /** Whose profile a link opens. */
  public PersonId open(String token) {
    var purpose = ofArrival(token) ? ARRIVAL : PURPOSE;
    var person = links.require(token, purpose).person();
    if (person == null) {
      throw new NotFound(purpose);
    }
    return person;
  }
}
