package fr.ancrage.people;

import fr.ancrage.shared.Act;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the journal is narrowed to.
 *
 * @param words part of the name of somebody concerned
 * @param thing a person, a dossier or another thing that was acted upon
 * @param until the last day, included
 */
public record JournalFilter(
    @Nullable String words,
    @Nullable UUID thing,
    @Nullable UUID account,
    @Nullable Act act,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  /** Whether anything is left out. */
  public boolean narrows() {
    return words != null
        || thing != null
        || account != null
        || act != null
        || from != null
        || until != null;
  }
}
