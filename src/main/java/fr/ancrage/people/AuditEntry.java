package fr.ancrage.people;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.TerritoryId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act: who, why, what, on which ids; never values.
 *
 * @param by null for who came by a link or as a visitor
 * @param link without account by which it was done
 * @param subject the one thing that it was done to
 * @param concerned persons, or things about a person, among what was shown or changed
 * @param persons those of which it is known that they are persons
 */
public record AuditEntry(
    TerritoryId territory,
    @Nullable AccountId by,
    @Nullable UUID link,
    Purpose purpose,
    Act act,
    Matter matter,
    @Nullable UUID subject,
    Collection<UUID> concerned,
    Collection<UUID> persons) {

  /** An act of an account on persons' records. */
  static AuditEntry ofPersons(
      TerritoryId territory, AccountId by, Purpose purpose, Act act, List<PersonId> persons) {
    return new AuditEntry(
        territory,
        by,
        null,
        purpose,
        act,
        Matter.PERSON,
        persons.getFirst().value(),
        List.of(),
        persons.stream().map(PersonId::value).toList());
  }

  /** An act on the team: an invitation, a role. */
  public static AuditEntry ofTeam(TerritoryId territory, AccountId by, Act act, UUID subject) {
    return new AuditEntry(
        territory, by, null, Purpose.TEAM, act, Matter.TEAM, subject, List.of(), List.of());
  }
}
