package fr.ancrage.matching.rest;

import fr.ancrage.matching.Horizon;
import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.matching.finding.ProfileQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.api.Cursor;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.trail.Milestone;
import fr.ancrage.trail.Trails;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People for other software: the coordination's token the pool, a structure's whom it is shown. */
@RestController
@Tag(name = "people")
@RequestMapping("/api/v1/people")
@Access(value = Audience.TOKEN, scope = "people:read")
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class PersonRestController {
  private static final int MOST = 200;

  /** The facets of the screen, and what they are called here. */
  private static final Map<String, String> FACETS =
      Map.of(
          "metier", "profession",
          "specialite", "speciality",
          "quand", "horizon",
          "taux", "rate",
          "langue", "language");

  private final ProfileQuery query;
  private final PersonAsks asks;
  private final Trails trails;

  PersonRestController(ProfileQuery query, PersonAsks asks, Trails trails) {
    this.query = query;
    this.asks = asks;
    this.trails = trails;
  }

  @Operation(summary = "People whom you may see, in the order in which they last changed")
  @GetMapping
  PersonJson.Page list(
      @ParameterObject PersonFilter filter,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit,
      MyRoles roles,
      Concerned concerned) {
    var most = Math.clamp(limit, 1, MOST);
    var found =
        query.after(
            Cursor.read(cursor),
            asks.changedSince(filter),
            Sight.of(roles),
            asks.read(filter),
            most + 1);
    var page = found.stream().limit(most).toList();
    page.forEach(one -> concerned.person(one.person().value()));
    var next =
        found.size() > most
            ? new Cursor(page.getLast().changedAt(), page.getLast().id()).text()
            : null;
    return new PersonJson.Page(page.stream().map(one -> PersonJson.of(one, null)).toList(), next);
  }

  @Operation(summary = "How many people each value of each facet would leave")
  @GetMapping("/facets")
  PersonJson.Facets facets(@ParameterObject PersonFilter filter, MyRoles roles) {
    var counts = query.counts(Sight.of(roles), asks.read(filter));
    var facets = new TreeMap<String, Map<String, Long>>();
    FACETS.forEach((screen, name) -> facets.put(name, values(name, counts.get(screen))));
    return new PersonJson.Facets(
        counts.getOrDefault("total", Map.of()).getOrDefault("", 0L), facets);
  }

  @Operation(summary = "One person, with the trail that you may read")
  @GetMapping("/{id}")
  PersonJson show(@PathVariable UUID id, MyRoles roles, Concerned concerned) {
    var sight = Sight.of(roles);
    var found = query.find(sight, id).orElseThrow(() -> new NotFound(id));
    concerned.person(found.person().value());
    return PersonJson.of(found, trail(sight, found));
  }

  private List<Milestone> trail(Sight sight, FoundProfile found) {
    var organisation = sight.organisation();
    return organisation == null
        ? trails.of(found.person())
        : trails.shownTo(organisation, found.person());
  }

  /** The values by the codes that a request names them by; what nobody said has none. */
  private static Map<String, Long> values(String facet, @Nullable Map<String, Long> counted) {
    var values = new TreeMap<String, Long>();
    if (counted != null) {
      counted.forEach(
          (value, many) -> {
            if (!value.isEmpty()) {
              values.put(
                  switch (facet) {
                    case "horizon" -> Horizon.valueOf(value).code();
                    case "speciality" -> value.replaceFirst(".*:", "");
                    default -> value;
                  },
                  many);
            }
          });
    }
    return values;
  }
}
