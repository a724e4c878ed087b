package fr.ancrage.access.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Colleague;
import fr.ancrage.people.Grant;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The team of a territory.
 *
 * @param organisations names by id, for those who act for one
 */
public record TeamPage(
    String url, List<Colleague> colleagues, Map<UUID, String> organisations, Account me) {

  /** Who looked at what. */
  public String journalUrl() {
    return url.replaceFirst("/equipe$", "/journal");
  }

  /** How many have not answered. */
  public long awaited() {
    return colleagues.stream().filter(colleague -> !colleague.here()).count();
  }

  /** For which organisation a role is held; null when for the territory. */
  public @Nullable String organisation(Grant grant) {
    var id = grant.organisation();
    return id == null ? null : organisations.get(id.value());
  }

  public boolean mine(Colleague colleague) {
    return colleague.account().id().equals(me.id());
  }

  /** The roles that can be offered here. */
  static final List<Role> OFFERED =
      List.of(Role.CONCIERGE, Role.COORDINATOR, Role.RECRUITER, Role.FUNDER);

  /** The form to invite somebody. */
  public record Invite(String url, Form form, List<Choice> roles, List<Choice> organisations) {}
}
