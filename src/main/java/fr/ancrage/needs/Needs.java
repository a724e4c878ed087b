package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs of the territory at work: declared without a signature, closed with a reason. */
@Service
public class Needs {
  private final NeedStore store;
  private final ApplicationEventPublisher events;

  Needs(NeedStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  /** Declares a need that is seen from now. */
  @Transactional
  public NeedId open(TerritoryId territory, NeedTerms terms, @Nullable AccountId by) {
    return open(territory, terms, by, NeedAct.What.DECLARED, null);
  }

  /** Likewise several, all or none. */
  @Transactional
  public void openAll(TerritoryId territory, List<NeedTerms> all, @Nullable AccountId by) {
    all.forEach(terms -> open(territory, terms, by));
  }

  /** Likewise, saying how it came here. */
  @Transactional
  public NeedId open(
      TerritoryId territory,
      NeedTerms terms,
      @Nullable AccountId by,
      NeedAct.What how,
      @Nullable String words) {
    var id = new NeedId(Ids.next());
    store.add(id, territory, NeedState.OPEN, terms, by);
    store.note(territory, id, how, by, words);
    events.publishEvent(new NeedPublished(territory, id));
    return id;
  }

  /** Writes a need down without showing it. */
  @Transactional
  public NeedId draft(TerritoryId territory, NeedTerms terms, @Nullable AccountId by) {
    var id = new NeedId(Ids.next());
    store.add(id, territory, NeedState.DRAFT, terms, by);
    store.note(territory, id, NeedAct.What.DECLARED, by, null);
    return id;
  }

  /** One need of the territory at work. */
  public Optional<Need> find(NeedId id) {
    return store.find(id);
  }

  /** One need, which must exist. */
  public Need get(NeedId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  /** The open needs of an organisation, the oldest first. */
  public List<Need> openOf(OrganisationId organisation) {
    return store.openOf(organisation);
  }

  /** Every open need, the oldest first. */
  public List<Need> open() {
    return store.open();
  }

  /** What happened to it, the latest first. */
  public List<NeedAct> acts(NeedId id) {
    return store.acts(id);
  }

  /** Says it anew, which confirms it too; refused as stale when somebody else saved first. */
  @Transactional
  public void change(
      TerritoryId territory, NeedId id, int version, NeedTerms terms, @Nullable AccountId by) {
    var before = get(id);
    if (!store.change(id, version, terms)) {
      throw new StaleEdit(id);
    }
    store.note(
        territory, id, by == null ? NeedAct.What.CHANGED_BY_LINK : NeedAct.What.CHANGED, by, null);
    if (before.state() == NeedState.OPEN) {
      events.publishEvent(new NeedChanged(territory, id));
    }
  }

  /** It still holds; false when it is not open. */
  @Transactional
  public boolean confirm(TerritoryId territory, NeedId id, @Nullable AccountId by) {
    var confirmed = store.confirm(id);
    if (confirmed) {
      store.note(
          territory,
          id,
          by == null ? NeedAct.What.CONFIRMED_BY_LINK : NeedAct.What.CONFIRMED,
          by,
          null);
      events.publishEvent(new NeedChanged(territory, id));
    }
    return confirmed;
  }

  /** A need that comes from elsewhere was last heard of then, not today. */
  @Transactional
  public void heardOn(NeedId id, Instant at) {
    store.confirmedOn(id, at);
  }

  /** Nobody is sought any more; false when it was over already. */
  @Transactional
  public boolean close(
      TerritoryId territory,
      NeedId id,
      CloseReason reason,
      @Nullable String words,
      @Nullable AccountId by) {
    var closed = store.close(id, reason, words);
    if (closed) {
      var what = reason.state() == NeedState.FILLED ? NeedAct.What.FILLED : NeedAct.What.WITHDRAWN;
      store.note(territory, id, what, by, words);
      events.publishEvent(new NeedClosed(territory, id));
    }
    return closed;
  }

  /** Shows a draft, or takes up again what was over; false when it is open already. */
  @Transactional
  public boolean publish(TerritoryId territory, NeedId id, @Nullable AccountId by) {
    var draft = get(id).state() == NeedState.DRAFT;
    var opened = store.open(id);
    if (opened) {
      store.emptyWhenFull(id);
      var what = draft ? NeedAct.What.PUBLISHED : NeedAct.What.REOPENED;
      store.note(territory, id, what, by, null);
      events.publishEvent(new NeedPublished(territory, id));
    }
    return opened;
  }

  /** The same need once more, as a draft. */
  @Transactional
  public NeedId duplicate(TerritoryId territory, NeedId id, @Nullable AccountId by) {
    return draft(territory, get(id).terms(), by);
  }

  /** Throws a draft away; false for what was ever shown. */
  @Transactional
  public boolean discard(NeedId id) {
    return store.removeDraft(id);
  }
}
