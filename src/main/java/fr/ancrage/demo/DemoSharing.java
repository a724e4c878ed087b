package fr.ancrage.demo;

import fr.ancrage.needs.Departure;
import fr.ancrage.needs.Departures;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.Resource;
import fr.ancrage.needs.Resources;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the members of a story confide and share: departures to come, resources, a request. */
@Component
@OnlyInDemo
@Order(11)
class DemoSharing implements DemoChapter {
  /** {@code by} is one of the people: the one who may let it be shown. */
  record Leaving(
      int organisation,
      String profession,
      String kind,
      int months,
      @Nullable Boolean likely,
      @Nullable String words,
      String by) {}

  record Shared(
      int organisation,
      String kind,
      String title,
      @Nullable String profession,
      @Nullable List<String> halfDays,
      @Nullable String words,
      @Nullable Integer askedBy,
      @Nullable String request) {}

  record Chapter(List<Leaving> departures, List<Shared> resources) {}

  private final Departures departures;
  private final Resources resources;
  private final Professions professions;
  private final Organisations organisations;
  private final Grants grants;
  private final Accounts accounts;
  private final Clock clock;

  DemoSharing(
      Departures departures,
      Resources resources,
      Professions professions,
      Organisations organisations,
      Grants grants,
      Accounts accounts,
      Clock clock) {
    this.departures = departures;
    this.resources = resources;
    this.professions = professions;
    this.organisations = organisations;
    this.grants = grants;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    var chapter = chapters().get(story.mail());
    if (chapter == null) {
      return;
    }
    for (var one : chapter.departures()) {
      var profession = professions.read(one.profession()).orElseThrow();
      var today = LocalDate.now(clock.withZone(territory.zone()));
      departures.declare(
          territory,
          new Departure.Terms(
              members.get(one.organisation()),
              commune(members.get(one.organisation())),
              profession.profession().code(),
              profession.specialityCode(),
              Departure.Kind.of(one.kind()).orElse(Departure.Kind.OTHER),
              today.plusMonths(one.months()).withDayOfMonth(1),
              Boolean.TRUE.equals(one.likely()),
              one.words()),
          Objects.requireNonNull(people.get(one.by())).id());
    }
    chapter.resources().forEach(one -> share(territory, one, members));
  }

  private void share(Territory territory, Shared told, List<OrganisationId> members) {
    var profession = professions.read(told.profession());
    var owner = members.get(told.organisation());
    var id =
        resources.offer(
            territory,
            new Resource.Terms(
                owner,
                Resource.Kind.of(told.kind()).orElseThrow(),
                told.title(),
                profession.map(one -> one.profession().code()).orElse(null),
                profession.map(one -> one.specialityCode()).orElse(null),
                commune(owner),
                told.halfDays() == null ? List.of() : HalfDay.of(told.halfDays()),
                null,
                null,
                told.words()),
            null);
    if (told.askedBy() != null) {
      var coordinator =
          grants.team(territory.id()).stream()
              .filter(grant -> grant.role() == Role.COORDINATOR)
              .findFirst()
              .orElseThrow();
      resources.ask(
          territory,
          resources.get(id),
          members.get(told.askedBy()),
          LocalDate.now(clock.withZone(territory.zone())).plusDays(20),
          told.request(),
          accounts.get(coordinator.account()));
    }
  }

  private String commune(OrganisationId id) {
    return Objects.requireNonNull(organisations.find(id).orElseThrow().commune());
  }

  private static Map<String, Chapter> chapters() {
    try (var file = new ClassPathResource("demo/sharing.json").getInputStream()) {
      return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
