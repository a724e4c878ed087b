package fr.ancrage.people;

import java.util.List;

/** An account and its roles in one territory, those it was offered too. */
public record Colleague(Account account, List<Grant> grants) {
  /** Whether at least one role was taken up. */
  public boolean here() {
    return grants.stream().anyMatch(grant -> grant.acceptedAt() != null);
  }

  /** Whether a role offered was not taken up yet. */
  public boolean awaited() {
    return grants.stream().anyMatch(grant -> grant.acceptedAt() == null);
  }
}
