package fr.ancrage.messaging;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Person;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who reads a digest. */
public sealed interface DigestReader {
  /** A colleague of the territory, with the roles they have there. */
  record Colleague(Account account, MyRoles roles) implements DigestReader {}

  /**
   * The person who is accompanied.
   *
   * @param page the absolute address of their own page
   */
  record Accompanied(Person person, String page) implements DigestReader {}

  /** Where it is sent; null when that is not known. */
  default @Nullable String email() {
    return switch (this) {
      case Colleague(var account, _) -> account.email();
      case Accompanied(var person, _) -> person.email();
    };
  }

  /** How they are addressed. */
  default String name() {
    return switch (this) {
      case Colleague(var account, _) -> account.name();
      case Accompanied(var person, _) -> person.givenName();
    };
  }

  /** In which language. */
  default Locale language() {
    return Locale.of(
        switch (this) {
          case Colleague(var account, _) -> account.language();
          case Accompanied(var person, _) -> person.language();
        });
  }
}
