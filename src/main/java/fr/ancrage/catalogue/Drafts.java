package fr.ancrage.catalogue;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one draft of a territory: written by several people, published by one. */
@Service
public class Drafts {
  private final BaseCatalogues bases;
  private final DraftStore store;
  private final RevisionStore revisions;
  private final Publishing publishing;

  Drafts(BaseCatalogues bases, DraftStore store, RevisionStore revisions, Publishing publishing) {
    this.bases = bases;
    this.store = store;
    this.revisions = revisions;
    this.publishing = publishing;
  }

  /** What is saved; otherwise what was published last, else the newest base unchanged. */
  public Draft of(TerritoryId territory) {
    return store.find(territory).orElseGet(() -> published(territory));
  }

  /** What was published last, as a draft in which nothing is changed. */
  public Draft published(TerritoryId territory) {
    var last = revisions.last(territory);
    if (last == 0) {
      var base = bases.newest().version();
      return new Draft(base, null, null, Overlay.NONE, Set.of(), null, null, 0);
    }
    return fresh(revision(territory, last));
  }

  /** Saves over what was read, and gives its version; stale when somebody else saved since. */
  @Transactional
  public int save(TerritoryId territory, Draft draft, AccountId by) {
    var before = of(territory).overlay();
    if (!store.save(territory, draft, before, by)) {
      throw new StaleEdit("catalogue draft");
    }
    return draft.version() + 1;
  }

  /** Takes the last act back; stale when somebody else saved since. */
  @Transactional
  public void undo(TerritoryId territory, int version) {
    if (!store.undo(territory, version)) {
      throw new StaleEdit("catalogue draft");
    }
  }

  /** Drops what was not published. */
  @Transactional
  public void discard(TerritoryId territory) {
    store.delete(territory);
  }

  /** A revision becomes the draft, in place of what it was. */
  @Transactional
  public void takeUp(TerritoryId territory, int number, AccountId by) {
    var taken = fresh(revision(territory, number));
    var now = of(territory);
    save(
        territory,
        new Draft(
            taken.base(),
            null,
            revisions.last(territory),
            taken.overlay(),
            Set.of(),
            null,
            null,
            now.version()),
        by);
  }

  /** Goes over to the newest base; what changed in both is then to be settled. */
  @Transactional
  public void takeUpNewBase(TerritoryId territory, AccountId by) {
    var now = of(territory);
    var newest = bases.newest();
    if (now.base().equals(newest.version())) {
      return;
    }
    var lean = Rebase.lean(newest, now.overlay());
    save(
        territory,
        new Draft(
            newest.version(),
            now.base(),
            now.fromRevision(),
            lean,
            Set.of(),
            null,
            null,
            now.version()),
        by);
  }

  /** What is still to be settled with the newer base. */
  public List<Conflict> conflicts(Draft draft) {
    if (draft.fromBase() == null) {
      return List.of();
    }
    var former = bases.get(draft.fromBase());
    return Rebase.conflicts(former, bases.get(draft.base()), draft.overlay()).stream()
        .filter(one -> !draft.kept().contains(one.key()))
        .toList();
  }

  /** Settles one conflict, and gives the draft's new version. */
  @Transactional
  public int settle(TerritoryId territory, String conflict, boolean mine, AccountId by) {
    var draft = of(territory);
    var one =
        conflicts(draft).stream()
            .filter(open -> open.key().equals(conflict))
            .findFirst()
            .orElseThrow(() -> new NotFound(conflict));
    var former = bases.get(java.util.Objects.requireNonNull(draft.fromBase()));
    var newer = bases.get(draft.base());
    var settled = draft.with(Rebase.settle(former, newer, draft.overlay(), one, mine));
    return save(territory, mine ? settled.keeping(conflict) : settled, by);
  }

  /** Publishes the draft of that version; refused while something must be mended or settled. */
  @Transactional
  public Publication publish(
      TerritoryId territory,
      int version,
      LocalDate inForceFrom,
      @Nullable String note,
      AccountId by) {
    var draft = of(territory);
    if (!draft.saved() || draft.version() != version || !conflicts(draft).isEmpty()) {
      throw new StaleEdit("catalogue draft");
    }
    var result =
        publishing.publish(territory, draft.base(), draft.overlay(), inForceFrom, note, by);
    if (result instanceof Publication.Done) {
      store.delete(territory);
    }
    return result;
  }

  private Draft fresh(Revision revision) {
    return new Draft(
        revision.base(), null, revision.number(), revision.overlay(), Set.of(), null, null, 0);
  }

  private Revision revision(TerritoryId territory, int number) {
    return revisions.find(territory, number).orElseThrow(() -> new NotFound("revision " + number));
  }
}
