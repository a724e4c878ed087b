package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.BaseCatalogues;
import fr.ancrage.catalogue.CatalogueChange;
import fr.ancrage.catalogue.CatalogueDiff;
import fr.ancrage.catalogue.Conflict;
import fr.ancrage.catalogue.Draft;
import fr.ancrage.catalogue.Drafts;
import fr.ancrage.catalogue.Finding;
import fr.ancrage.catalogue.Merge;
import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.OverlayCheck;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every page of the catalogue starts from: the draft, its base, what it would publish. */
@Component
class Desk {
  private final Drafts drafts;
  private final BaseCatalogues bases;

  Desk(Drafts drafts, BaseCatalogues bases) {
    this.drafts = drafts;
    this.bases = bases;
  }

  /**
   * The draft on the table.
   *
   * @param published the catalogue as it was published last
   * @param merged the catalogue as the draft makes it
   */
  record Work(
      Territory territory,
      Draft draft,
      Draft publishedDraft,
      Catalogue base,
      Catalogue published,
      Catalogue merged,
      List<CatalogueChange> changes,
      List<Finding> findings,
      List<Conflict> conflicts,
      @Nullable String newerBase,
      boolean mayPublish) {

    String url() {
      return territory.url() + "/catalogue";
    }

    CatalogueWords words(Texts t) {
      return new CatalogueWords(merged, t);
    }

    ChangeWords changeWords(Texts t) {
      return new ChangeWords(new CatalogueWords(published, t), words(t), t);
    }

    DraftBar bar() {
      return new DraftBar(
          url(),
          changes.size(),
          findings.stream().filter(Finding::blocks).count(),
          conflicts.size(),
          draft.saved(),
          newerBase,
          mayPublish);
    }
  }

  /** Reads it. */
  Work open(Territory territory, MyRoles roles) {
    var draft = drafts.of(territory.id());
    var was = draft.saved() ? drafts.published(territory.id()) : draft;
    var base = bases.get(draft.base());
    var newest = bases.newest().version();
    return new Work(
        territory,
        draft,
        was,
        base,
        Merge.of(bases.get(was.base()), was.overlay(), was.base()),
        Merge.of(base, draft.overlay(), draft.base()),
        CatalogueDiff.between(bases.get(was.base()), was.overlay(), base, draft.overlay()),
        OverlayCheck.findings(base, draft.overlay()),
        drafts.conflicts(draft),
        newest.equals(draft.base()) ? null : newest,
        roles.any(Role.COORDINATOR));
  }

  /** Keeps it in the draft: the address that takes it back, or nothing when nothing changed. */
  Optional<String> save(Work work, Overlay made, Account by) {
    if (made.equals(work.draft().overlay())) {
      return Optional.empty();
    }
    var version = drafts.save(work.territory().id(), work.draft().with(made), by.id());
    return Optional.of(work.url() + "/brouillon/annuler?version=" + version);
  }
}
