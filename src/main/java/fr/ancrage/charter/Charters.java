package fr.ancrage.charter;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The charter of the territory at work: drafted, published, in force. */
@Service
public class Charters {
  private final CharterStore store;
  private final EngagementStore engagements;

  Charters(CharterStore store, EngagementStore engagements) {
    this.store = store;
    this.engagements = engagements;
  }

  /** The rules that applied on that day. */
  public Rules rules(LocalDate day) {
    return store.inForce(day).map(CharterVersion::rules).orElse(Rules.USUAL);
  }

  /** What was in force on that day. */
  public Optional<CharterVersion> inForce(LocalDate day) {
    return store.inForce(day);
  }

  /** Whether this member may see people; statements join {@code charter.sees_people} instead. */
  public boolean seesPeople(OrganisationId organisation) {
    return engagements.sees(organisation);
  }

  /** What is being written. */
  public Optional<CharterVersion> draft() {
    return store.draft();
  }

  /** One version. */
  public CharterVersion get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Every version that was ever in force, the newest first. */
  public List<CharterVersion> published() {
    return store.published();
  }

  /** Saves the draft; refused as stale when somebody else saved first. */
  @Transactional
  public void save(
      TerritoryId territory, CharterVersion.Wording wording, Rules rules, int version, String by) {
    var draft = store.draft();
    if (draft.isEmpty()) {
      store.add(territory, Ids.next(), wording, rules, by);
    } else if (!store.change(draft.get().id(), version, wording, rules, by)) {
      throw new StaleEdit(draft.get().id());
    }
  }

  /** The draft comes into force; members are to sign it. */
  @Transactional
  public void publish(int version, LocalDate today, String by) {
    var draft = store.draft().orElseThrow(() -> new NotFound("draft"));
    if (!store.publish(draft.id(), version, today, by)) {
      throw new StaleEdit(draft.id());
    }
  }
}
