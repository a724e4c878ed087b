package fr.ancrage.matching.finding;

import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Where;
import fr.ancrage.territories.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which persons a reader may see. Every statement that recruits reads one of these two views, and
 * nothing else of a profile: the coordination the pool, a structure whom it may be shown.
 *
 * @param organisation for which the reader recruits; null for the coordination
 */
public record Sight(@Nullable OrganisationId organisation) {
  private static final String POOL = "from matching.pool_profile p\n";
  private static final String SHOWN = "from matching.shown_profile p\n";

  /** What these roles see; who has neither sees as a structure that nobody agreed to. */
  public static Sight of(MyRoles roles) {
    return roles.staff() ? new Sight(null) : new Sight(roles.recruitsFor().orElse(NOBODY));
  }

  private static final OrganisationId NOBODY = new OrganisationId(new java.util.UUID(0, 0));

  public boolean everybody() {
    return organisation == null;
  }

  String from() {
    return everybody() ? POOL : SHOWN;
  }

  /** For one person: the consent and the charter. */
  Where one() {
    return organisation == null
        ? new Where()
        : new Where()
            .and("p.organisation_id = :organisation", "organisation", organisation.value());
  }

  /** For a search: the charter also says who searches. */
  Where search() {
    return everybody() ? one() : one().and("p.searches");
  }
}
