package fr.ancrage.site;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.territories.Territory;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A territory's pages as its coordinators write them; nobody else reads drafts. */
@Service
public class SitePages {
  /** Pages of one territory. */
  public static final int MOST = 60;

  private final SitePageStore store;
  private final PublicCopies copies;

  SitePages(SitePageStore store, PublicCopies copies) {
    this.store = store;
    this.copies = copies;
  }

  /** All pages of the territory at work, in their order. */
  public List<SitePage> all() {
    return store.all();
  }

  /** One of them. */
  public SitePage get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** A new draft with nothing but its title, at the end. */
  @Transactional
  public UUID create(Territory territory, String title, Account by) {
    var id = Ids.next();
    var content = new PageContent(Map.of("fr", new Words(title, "", "")), List.of());
    store.add(id, territory.id(), freeSlug(title), content, by);
    return id;
  }

  /**
   * Keeps the draft.
   *
   * @param form the open form that saves: its own earlier savings do not make it stale
   * @param undoable whether what was there before can be had back by {@link #undo}
   */
  @Transactional
  public void save(
      UUID id, int version, UUID form, PageContent content, boolean undoable, Account by) {
    get(id);
    if (!store.save(id, version, form, content, undoable, by)) {
      throw new StaleEdit(id);
    }
  }

  /** Takes the last act on the draft back; a second time brings it again. */
  @Transactional
  public void undo(UUID id) {
    get(id);
    store.undo(id);
  }

  /** One place up or down, for visitors too, at once. */
  @Transactional
  public void move(UUID id, boolean up) {
    var pages = all();
    for (var i = 0; i < pages.size(); i++) {
      var other = up ? i - 1 : i + 1;
      if (pages.get(i).id().equals(id) && other >= 0 && other < pages.size()) {
        store.swap(pages.get(i), pages.get(other));
      }
    }
  }

  /** Removes a page, for visitors too, or brings it back as it was. */
  @Transactional
  public void remove(Territory territory, UUID id, boolean gone) {
    if (!store.remove(id, gone)) {
      throw new NotFound(id);
    }
    copies.refresh(territory.id(), id);
  }

  /** Takes a page off the site, or puts it back. */
  @Transactional
  public void offline(Territory territory, UUID id, boolean off) {
    if (!store.offline(id, off)) {
      throw new NotFound(id);
    }
    copies.refresh(territory.id(), id);
  }

  private String freeSlug(String title) {
    var plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.FRENCH)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("(^-+|-+$)", "");
    var slug = plain.isEmpty() ? "page" : plain.substring(0, Math.min(60, plain.length()));
    var free = slug.replaceAll("-+$", "");
    for (var n = 2; store.taken(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }
}
