package fr.ancrage.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as the territory at work knows them.
 *
 * @param phone in E.164 when it could be read as a number, else as given
 * @param language in which they are written to
 * @param mergedInto the record that replaces this one since a merge
 */
public record Person(
    PersonId id,
    @Nullable AccountId account,
    String givenName,
    String familyName,
    @Nullable String email,
    @Nullable String phone,
    String language,
    @Nullable PersonId mergedInto,
    Instant createdAt,
    int version) {

  /** Given name and family name. */
  public String name() {
    return (givenName + " " + familyName).strip();
  }
}
