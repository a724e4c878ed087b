package fr.ancrage.settlement;

import fr.ancrage.documents.Sighting;
import fr.ancrage.documents.StoredFile;
import fr.ancrage.planning.DocumentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of a dossier: what asks for it, and what there is of it.
 *
 * @param steps all steps of the plan that name it, in the order to start them
 * @param open those of them that still wait for it
 * @param files that are to be had
 * @param removed the last one that had to go because nothing needed it any more
 */
public record Paper(
    DocumentType type,
    List<String> steps,
    List<String> open,
    List<StoredFile> files,
    @Nullable StoredFile removed,
    List<Sighting> sightings) {

  /** Where it stands. */
  public enum State {
    /** A file is there. */
    THERE,
    /** Somebody has seen it. */
    SEEN,
    /** It was there, and is asked for again. */
    AGAIN,
    /** Nobody has it yet. */
    MISSING,
    /** Nothing needs it any more. */
    OVER
  }

  /** Where it stands. */
  public State state() {
    if (!files.isEmpty()) {
      return State.THERE;
    }
    if (!sightings.isEmpty()) {
      return State.SEEN;
    }
    if (open.isEmpty()) {
      return State.OVER;
    }
    return removed == null ? State.MISSING : State.AGAIN;
  }

  /** Whether somebody still has to bring it. */
  public boolean toBring() {
    return state() == State.MISSING || state() == State.AGAIN;
  }
}
