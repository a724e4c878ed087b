package fr.ancrage.matching.web;

import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads an introduction, and by which door.
 *
 * @param url of the page at that door
 * @param fills whether they may say that the need is over
 * @param backUrl of the list; null for who came by a link and sees this one only
 */
record IntroductionReader(
    Sight sight, Party party, String url, boolean fills, @Nullable String backUrl) {
  /** Somebody with an account. */
  static IntroductionReader of(Territory territory, MyRoles roles, UUID id) {
    var list = territory.url() + "/mises-en-relation";
    return new IntroductionReader(
        Sight.of(roles),
        Introductions.By.party(roles),
        list + "/" + id,
        roles.any(Role.COORDINATOR) || !roles.staff(),
        list);
  }

  /** A structure without account, by the link that it was sent. */
  static IntroductionReader byLink(Territory territory, OrganisationId structure, String token) {
    return new IntroductionReader(
        new Sight(structure),
        Party.STRUCTURE,
        territory.url() + "/presentation/" + token,
        false,
        null);
  }

  boolean byAccount() {
    return backUrl != null;
  }
}
