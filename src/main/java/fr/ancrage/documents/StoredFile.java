package fr.ancrage.documents;

import fr.ancrage.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is known; its content is read through {@link StoredFiles#read}.
 *
 * @param person null for what is nobody's own
 * @param goneAt from when it is no longer to be had, which may still be to come
 * @param erasedAt when its content was destroyed
 */
public record StoredFile(
    FileId id,
    String matter,
    @Nullable PersonId person,
    String kind,
    Storage storage,
    String name,
    FileType type,
    long bytes,
    String keyId,
    String storedByName,
    Instant storedAt,
    @Nullable Instant goneAt,
    @Nullable Gone goneBecause,
    @Nullable Instant erasedAt) {

  /** Why a file is no longer to be had. */
  public enum Gone {
    /** Somebody removed it. */
    REMOVED,
    /** A newer one took its place. */
    REPLACED,
    /** What needed it is done. */
    DONE,
    /** The matter is closed. */
    CLOSED
  }

  /** Whether it is still to be had. */
  public boolean there(Instant now) {
    return erasedAt == null && (goneAt == null || goneAt.isAfter(now));
  }
}
