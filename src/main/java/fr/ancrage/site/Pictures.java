package fr.ancrage.site;

import fr.ancrage.documents.Photographs;
import fr.ancrage.documents.Photographs.Reading;
import fr.ancrage.documents.Refusal;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Pictures that a territory may put on its pages; each says in words what it shows. */
@Service
public class Pictures {
  private final PictureStore store;
  private final Photographs photographs;
  private final PublicCopies copies;
  private final TransactionOperations transaction;

  Pictures(
      PictureStore store,
      Photographs photographs,
      PublicCopies copies,
      TransactionOperations transaction) {
    this.store = store;
    this.photographs = photographs;
    this.copies = copies;
    this.transaction = transaction;
  }

  /** What became of a file that was sent. */
  public sealed interface Adding {
    /** It is there. */
    record Added(UUID id) implements Adding {}

    /** It is not. */
    record Refused(Refusal why) implements Adding {}
  }

  /** All that were not removed, the newest first. */
  public List<Picture> all() {
    return store.all();
  }

  /** Keeps a picture without whatever a camera noted in it, in the sizes that pages need. */
  public Adding add(
      Territory territory, byte[] content, String altFr, @Nullable String altEn, AccountId by) {
    return switch (photographs.read(content)) {
      case Reading.Refused(var why) -> new Adding.Refused(why);
      case Reading.Read(var image) -> {
        var sizes = PictureSizes.of(image);
        var id = Ids.next();
        transaction.executeWithoutResult(
            _ -> store.add(id, territory.id(), altFr, altEn, sizes, by));
        yield new Adding.Added(id);
      }
    };
  }

  /** Says in other words what it shows, on public pages too. */
  @Transactional
  public void describe(Territory territory, UUID id, String altFr, @Nullable String altEn) {
    if (!store.describe(id, altFr, altEn)) {
      throw new NotFound(id);
    }
    copies.pictures(territory.id());
  }

  /** Removes one that no draft uses, or brings it back; false when a draft uses it. */
  @Transactional
  public boolean remove(UUID id, boolean gone) {
    if (gone && store.used(id)) {
      return false;
    }
    if (!store.remove(id, gone)) {
      throw new NotFound(id);
    }
    return true;
  }

  /** The file of one width, for authors. */
  public Optional<PictureFile> draft(UUID id, int width) {
    return store.draft(id, width);
  }

  /** The file of one width, for everybody: only of pictures on public pages. */
  public Optional<PictureFile> published(Territory territory, UUID id, int width) {
    return store.published(territory.id(), id, width);
  }

  /** Those of these that are on public pages. */
  public List<Picture> published(Territory territory, List<UUID> ids) {
    return store.published(territory.id(), ids);
  }
}
