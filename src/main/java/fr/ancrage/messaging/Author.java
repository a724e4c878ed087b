package fr.ancrage.messaging;

import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account, or a person who came by a link.
 *
 * @param account null for who came by a link
 */
public record Author(@Nullable AccountId account, String name) {
  /** Somebody signed in. */
  public static Author of(Account account) {
    return new Author(account.id(), account.name());
  }

  /** Somebody who came by a link. */
  public static Author of(Person person) {
    return new Author(null, person.name());
  }

  /** Whether they came by a link. */
  public boolean byLink() {
    return account == null;
  }
}
