package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each reader wants to be told what is new; an unsubscribing link ends it. */
@Service
public class Digests {
  /** The purpose of the links in the foot of digests. */
  public static final String PURPOSE = "digest";

  private final DigestStore store;
  private final Links links;

  Digests(DigestStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  /** What a colleague chose, else what is usual for them. */
  @Transactional
  public Rhythm of(TerritoryId territory, AccountId account, Rhythm usual) {
    return store.of(territory, account, null, usual).rhythm();
  }

  /** What an accompanied person chose; weekly until they do. */
  @Transactional
  public Rhythm of(TerritoryId territory, PersonId person) {
    return store.of(territory, null, person, Rhythm.WEEKLY).rhythm();
  }

  /** A colleague chooses. */
  @Transactional
  public void choose(TerritoryId territory, AccountId account, Rhythm rhythm) {
    store.choose(store.of(territory, account, null, rhythm).id(), rhythm);
  }

  /** An accompanied person chooses. */
  @Transactional
  public void choose(TerritoryId territory, PersonId person, Rhythm rhythm) {
    store.choose(store.of(territory, null, person, rhythm).id(), rhythm);
  }

  /** What whoever holds the link of a digest chose. */
  public Rhythm byLink(String token) {
    return byId(links.require(token, PURPOSE).object()).rhythm();
  }

  /** They choose anew. */
  @Transactional
  public void chooseByLink(String token, Rhythm rhythm) {
    store.choose(byId(links.require(token, PURPOSE).object()).id(), rhythm);
  }

  private DigestStore.Choice byId(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }
}
