package fr.ancrage.documents;

import fr.ancrage.people.Person;
import fr.ancrage.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to sign.
 *
 * @param person of the territory; null for who signs in the name of an organisation
 * @param email where the code is sent
 */
public record Signer(@Nullable PersonId person, String name, String email) {
  /** A person of the territory, at this address. */
  public static Signer of(Person person, String email) {
    return new Signer(person.id(), person.name(), email);
  }

  /** Somebody who signs in the name of an organisation. */
  public static Signer inTheNameOf(String organisation, String name, String email) {
    return new Signer(null, name + ", " + organisation, email);
  }
}
