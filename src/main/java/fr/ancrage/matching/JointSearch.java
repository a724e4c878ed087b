package fr.ancrage.matching;

import fr.ancrage.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two people who look for posts together.
 *
 * @param communes around which they would live, INSEE codes; none for wherever both posts are near
 * @param km how far from these
 */
public record JointSearch(
    UUID id,
    PersonId one,
    PersonId other,
    List<String> communes,
    int km,
    Instant openedAt,
    @Nullable Instant oneConfirmedAt,
    @Nullable Instant otherConfirmedAt,
    @Nullable Instant endedAt,
    int version) {

  /** Whether both have said so: only then are their posts looked for together. */
  public boolean confirmed() {
    return oneConfirmedAt != null && otherConfirmedAt != null && endedAt == null;
  }

  /** Whether it waits for this person's word. */
  public boolean waitsFor(PersonId person) {
    return endedAt == null && (person.equals(one) ? oneConfirmedAt : otherConfirmedAt) == null;
  }

  /** The one who looks with this person. */
  public PersonId with(PersonId person) {
    return person.equals(one) ? other : one;
  }

  /** Where they would live. */
  public JointPosts.Around around() {
    return communes.isEmpty() ? JointPosts.Around.ANYWHERE : new JointPosts.Around(communes, km);
  }
}
