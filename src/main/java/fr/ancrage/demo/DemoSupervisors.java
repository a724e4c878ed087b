package fr.ancrage.demo;

import fr.ancrage.needs.TrainingSupervisor;
import fr.ancrage.needs.TrainingSupervisors;
import fr.ancrage.people.Account;
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

/** Who supervises students and interns in the stories. */
@Component
@OnlyInDemo
@Order(12)
class DemoSupervisors implements DemoChapter {
  private static final int DAYS = 365;

  /** {@code years} until when they are accredited; null while it is asked for. */
  record Told(
      int organisation,
      String name,
      String profession,
      List<String> levels,
      int places,
      @Nullable Double years,
      int months,
      boolean lodging,
      String words,
      boolean offered) {}

  private final TrainingSupervisors supervisors;
  private final Professions professions;
  private final Organisations organisations;
  private final Grants grants;
  private final Clock clock;

  DemoSupervisors(
      TrainingSupervisors supervisors,
      Professions professions,
      Organisations organisations,
      Grants grants,
      Clock clock) {
    this.supervisors = supervisors;
    this.professions = professions;
    this.organisations = organisations;
    this.grants = grants;
    this.clock = clock;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var coordinator =
        grants.team(territory.id()).stream()
            .filter(grant -> grant.role() == Role.COORDINATOR)
            .findFirst()
            .orElseThrow();
    for (var one : all().getOrDefault(story.mail(), List.of())) {
      var profession = professions.read(one.profession()).orElseThrow();
      var owner = members.get(one.organisation());
      supervisors.declare(
          territory.id(),
          new TrainingSupervisor.Terms(
              owner,
              one.name(),
              profession.profession().code(),
              profession.specialityCode(),
              Objects.requireNonNull(organisations.find(owner).orElseThrow().commune()),
              TrainingSupervisor.Level.of(one.levels()),
              one.places(),
              one.years() == null ? null : today.plusDays((long) (one.years() * DAYS)),
              one.months() == 0 ? null : today.plusMonths(one.months()).withDayOfMonth(1),
              one.lodging(),
              one.words(),
              one.offered()),
          coordinator.account());
    }
  }

  private static Map<String, List<Told>> all() {
    try (var file = new ClassPathResource("demo/supervisors.json").getInputStream()) {
      return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
