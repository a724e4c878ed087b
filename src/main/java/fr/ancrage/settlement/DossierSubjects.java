package fr.ancrage.settlement;

import fr.ancrage.messaging.Subject;
import fr.ancrage.messaging.Subjects;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Dossiers as messaging knows them: the person's messages reach the concierge, else the team. */
@Component
class DossierSubjects implements Subjects {
  private final Dossiers dossiers;
  private final Grants grants;

  DossierSubjects(Dossiers dossiers, Grants grants) {
    this.dossiers = dossiers;
    this.grants = grants;
  }

  @Override
  public Optional<Subject> find(UUID subject) {
    return dossiers
        .find(new DossierId(subject))
        .map(
            dossier ->
                new Subject(
                    subject,
                    dossier.person(),
                    dossier.concierge(),
                    dossier.concierge() == null
                        ? team(dossier.territory())
                        : List.of(dossier.concierge()),
                    "/dossiers/" + dossier.id()));
  }

  /** The concierges; where there is none yet, the coordinators. */
  private List<AccountId> team(TerritoryId territory) {
    var concierges = holders(territory, Role.CONCIERGE);
    return concierges.isEmpty() ? holders(territory, Role.COORDINATOR) : concierges;
  }

  private List<AccountId> holders(TerritoryId territory, Role role) {
    return grants.team(territory).stream()
        .filter(grant -> grant.role() == role && grant.acceptedAt() != null)
        .map(Grant::account)
        .distinct()
        .toList();
  }
}
