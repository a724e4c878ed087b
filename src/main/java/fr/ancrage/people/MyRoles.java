package fr.ancrage.people;

import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the reader may do in the territory of the URL. */
public record MyRoles(List<Grant> grants) {
  /** Whether one of these roles is held. */
  public boolean any(Role... roles) {
    return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
  }

  /** Whether the whole territory's work is theirs: coordinator or concierge. */
  public boolean staff() {
    return any(Role.COORDINATOR, Role.CONCIERGE);
  }

  /** The organisation for which they recruit. */
  public Optional<OrganisationId> recruitsFor() {
    return grants.stream()
        .filter(grant -> grant.role() == Role.RECRUITER && grant.organisation() != null)
        .map(grant -> Optional.ofNullable(grant.organisation()).orElseThrow())
        .findFirst();
  }
}
