package fr.ancrage.needs.web;

import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Link;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The pages beside the list of needs. */
public record NeedTabs(List<Tab> tabs) {
  /** One of them. */
  public record Tab(Link link, boolean here) {}

  private record Place(String path, String key, Set<Role> roles) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("/besoins", "needs.list", Set.of()),
          new Place("/besoins/tableau", "needs.board", Set.of()),
          new Place("/departs", "needs.departures", Set.of(Role.COORDINATOR, Role.RECRUITER)),
          new Place(
              "/besoins/temps-partages", "needs.shared", Set.of(Role.COORDINATOR, Role.RECRUITER)),
          new Place("/ressources", "needs.resources", Set.of()),
          new Place(SupervisorPages.PATH, "needs.supervisors", Set.of()),
          new Place("/campagnes", "needs.campaigns", Set.of(Role.COORDINATOR)));

  static NeedTabs of(Territory territory, MyRoles roles, String here, Texts t) {
    var tabs = new ArrayList<Tab>();
    for (var place : PLACES) {
      if (place.roles().isEmpty() || roles.any(place.roles().toArray(Role[]::new))) {
        var link = new Link(t.get(place.key()), territory.url() + place.path());
        tabs.add(new Tab(link, place.path().equals(here)));
      }
    }
    return new NeedTabs(tabs.size() > 1 ? List.copyOf(tabs) : List.of());
  }
}
