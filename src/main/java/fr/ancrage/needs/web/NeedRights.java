package fr.ancrage.needs.web;

import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedState;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the reader may do with needs.
 *
 * @param all whether those of every organisation are theirs to change
 * @param sees whether those of every organisation are theirs to see, drafts too
 * @param own the organisation they recruit for
 */
record NeedRights(boolean all, boolean sees, @Nullable OrganisationId own) {
  static NeedRights of(MyRoles roles) {
    return new NeedRights(
        roles.any(Role.COORDINATOR), roles.staff(), roles.recruitsFor().orElse(null));
  }

  /** Those of somebody who may declare something; the page does not exist for others. */
  static NeedRights declaring(MyRoles roles) {
    var rights = of(roles);
    if (!rights.declares()) {
      throw new NotFound("an organisation to declare for");
    }
    return rights;
  }

  boolean edits(OrganisationId organisation) {
    return all || organisation.equals(own);
  }

  /** Whether there is anything they may declare. */
  boolean declares() {
    return all || own != null;
  }

  /** The need, if it is for their eyes: another's that is not open does not exist for them. */
  Need visible(Need need) {
    if (!sees && need.state() != NeedState.OPEN && !edits(need.terms().organisation())) {
      throw new NotFound(need.id());
    }
    return need;
  }

  /** The need, if it is theirs to change; another's does not exist. */
  Need editable(Need need) {
    if (!edits(need.terms().organisation())) {
      throw new NotFound(need.id());
    }
    return need;
  }
}
