package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the team since a day.
 *
 * @param thing names it with that day: put off, it is told again
 * @param about the person, or what is about one; null for what concerns nobody in particular
 * @param title whom or what it is about
 * @param words what is to be done
 * @param path below the territory's URL, where it is done
 * @param on since when, or until when, it is due
 * @param owner whose it is; null for what is everybody's
 */
public record Due(
    String thing,
    @Nullable UUID about,
    String title,
    String words,
    String path,
    LocalDate on,
    @Nullable AccountId owner) {

  /** Whether it is shown to this colleague among their own. */
  public boolean of(AccountId who) {
    return owner == null || owner.equals(who);
  }
}
