package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The member organisations of the territory at work, as employers to choose from. */
@Component
class Employers {
  private final Organisations organisations;

  Employers(Organisations organisations) {
    this.organisations = organisations;
  }

  List<Choice> choices(String chosen) {
    return organisations.ofTerritory(Part.MEMBER).stream()
        .map(one -> new Choice(one.id().toString(), one.name(), one.id().toString().equals(chosen)))
        .toList();
  }

  /** The member of this id; none for anything else. */
  Optional<OrganisationId> of(@Nullable String id) {
    return organisations.ofTerritory(Part.MEMBER).stream()
        .map(Organisation::id)
        .filter(one -> one.toString().equals(id))
        .findFirst();
  }
}
