package fr.ancrage.prospects.web;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.Colleague;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.web.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those of the territory who may look after a prospect. */
@Component
class Team {
  private final Grants grants;

  Team(Grants grants) {
    this.grants = grants;
  }

  /** Their names, in the order in which they came. */
  Map<AccountId, String> names(TerritoryId territory) {
    var names = new LinkedHashMap<AccountId, String>();
    for (var one : grants.colleagues(territory)) {
      if (follows(one)) {
        names.put(one.account().id(), one.account().name());
      }
    }
    return names;
  }

  static List<Choice> choices(Map<AccountId, String> names, @Nullable AccountId chosen) {
    return names.entrySet().stream()
        .map(
            one ->
                new Choice(
                    one.getKey().value().toString(), one.getValue(), one.getKey().equals(chosen)))
        .toList();
  }

  private static boolean follows(Colleague one) {
    return one.grants().stream()
        .anyMatch(
            grant ->
                grant.acceptedAt() != null
                    && (grant.role() == Role.COORDINATOR || grant.role() == Role.CONCIERGE));
  }
}
