package fr.ancrage.matching;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks for posts together. Either may ask, or staff for them; nothing is looked for until both
 * have said yes, and either ends it at any time. Never read from the household.
 */
@Service
public class JointSearches {
  private final JointStore store;

  JointSearches(JointStore store) {
    this.store = store;
  }

  /** Somebody asks another to look together, and thereby says yes; asking twice is asking once. */
  @Transactional
  public UUID ask(TerritoryId territory, PersonId asking, PersonId other) {
    var id = propose(territory, asking, other, null);
    store.confirm(id, asking);
    return id;
  }

  /** Staff proposes to both; refused as not found for one person alone. */
  @Transactional
  public UUID propose(TerritoryId territory, PersonId one, PersonId other, @Nullable AccountId by) {
    if (one.equals(other)) {
      throw new NotFound(other);
    }
    return store.open(territory, one, other, by);
  }

  /** One of the two says yes. */
  @Transactional
  public void confirm(UUID id, PersonId person) {
    require(id, person);
    store.confirm(id, person);
  }

  /** Where the two would live; refused as stale when somebody else saved first. */
  @Transactional
  public void around(UUID id, int version, List<String> communes, int km) {
    if (!store.around(id, version, communes, km)) {
      throw new StaleEdit(id);
    }
  }

  /** They look together no more, or never did. */
  @Transactional
  public void end(UUID id) {
    store.end(id);
  }

  /** An open one. */
  public JointSearch get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** An open one of this person. */
  public JointSearch require(UUID id, PersonId person) {
    var search = get(id);
    if (!search.one().equals(person) && !search.other().equals(person)) {
      throw new NotFound(id);
    }
    return search;
  }

  /** All that are open, the latest first. */
  public List<JointSearch> open() {
    return store.open();
  }

  /** Those of one person. */
  public List<JointSearch> of(PersonId person) {
    return store.of(person);
  }
}
