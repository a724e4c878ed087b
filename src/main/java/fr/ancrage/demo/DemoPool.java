package fr.ancrage.demo;

import fr.ancrage.charter.CharterVersion;
import fr.ancrage.charter.Charters;
import fr.ancrage.charter.Rules;
import fr.ancrage.matching.ConsentWords;
import fr.ancrage.matching.HalfDays;
import fr.ancrage.matching.Horizon;
import fr.ancrage.matching.Profile;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.Wanted;
import fr.ancrage.people.Account;
import fr.ancrage.people.Consents;
import fr.ancrage.people.Employments;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import fr.ancrage.trail.Milestone;
import fr.ancrage.trail.NewMilestone;
import fr.ancrage.trail.Trails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The pool of a story: its charter, who signed, who looks for what and may be seen by whom. */
@Component
@OnlyInDemo
@Order(30)
class DemoPool implements DemoChapter {
  private final Charters charters;
  private final DemoSignatures signatures;
  private final Persons persons;
  private final Profiles profiles;
  private final Consents consents;
  private final Employments employments;
  private final Trails trails;
  private final Clock clock;

  DemoPool(
      Charters charters,
      DemoSignatures signatures,
      Persons persons,
      Profiles profiles,
      Consents consents,
      Employments employments,
      Trails trails,
      Clock clock) {
    this.charters = charters;
    this.signatures = signatures;
    this.persons = persons;
    this.profiles = profiles;
    this.consents = consents;
    this.employments = employments;
    this.trails = trails;
    this.clock = clock;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    var pool = told(story.mail());
    var author =
        story.people().stream()
            .filter(one -> one.role() == Role.COORDINATOR)
            .findFirst()
            .map(one -> people.get(one.name()))
            .orElseThrow();
    if (pool.get("charter") instanceof Map<?, ?> charter) {
      charter(territory, charter, members, author);
    }
    for (var one : maps(pool.get("people"))) {
      somebody(territory, one, members, author);
    }
  }

  private void charter(
      Territory territory, Map<?, ?> told, List<OrganisationId> members, Account author) {
    charters.save(
        territory.id(),
        new CharterVersion.Wording(
            text(told, "title"),
            text(told, "words"),
            text(told, "notice"),
            text(told, "notice-en")),
        Rules.USUAL,
        0,
        author.name());
    charters.publish(0, today(territory).minusDays(40), author.name());
    for (var place : numbers(told.get("signed"))) {
      if (place < members.size()) {
        signatures.sign(territory, members.get(place), author);
      }
    }
  }

  private void somebody(
      Territory territory, Map<?, ?> told, List<OrganisationId> members, Account author) {
    var name = text(told, "given") + " " + text(told, "family");
    var person =
        persons.add(
            territory.id(),
            new NewPerson(
                text(told, "given"),
                text(told, "family"),
                DemoTerritories.mail(name),
                null,
                told.get("language") instanceof String language ? language : "fr"));
    var source = told.get("source") instanceof String words ? words : null;
    profiles.open(
        territory.id(),
        person,
        wanted(territory, told),
        source == null ? Profile.Source.PERSON : Profile.Source.THIRD_PARTY,
        source);
    for (var place : numbers(told.get("shown"))) {
      if (place < members.size()) {
        consents.give(territory.id(), person, members.get(place), ConsentWords.VERSION, null);
      }
    }
    if (told.get("employer") instanceof Integer place && place < members.size()) {
      employments.begin(territory.id(), person, members.get(place), null);
    }
    for (var one : maps(told.get("trail"))) {
      milestone(territory, person, one, members, author);
    }
  }

  private Wanted wanted(Territory territory, Map<?, ?> told) {
    var today = today(territory);
    var rate = numbers(told.get("rate"));
    return new Wanted(
        text(told, "profession"),
        told.get("speciality") instanceof String speciality ? speciality : null,
        told.get("from") instanceof Integer days ? today.plusDays(days) : null,
        null,
        texts(told.get("communes")),
        told.get("km") instanceof Integer km ? km : null,
        rate.isEmpty() ? null : rate.getFirst(),
        rate.isEmpty() ? null : rate.getLast(),
        HalfDays.of(texts(told.get("half"))),
        Horizon.valueOf(text(told, "horizon")),
        told.get("languages") == null ? List.of("fr") : texts(told.get("languages")),
        told.get("wishes") instanceof String wishes ? wishes : null,
        Boolean.TRUE.equals(told.get("lodging")));
  }

  private void milestone(
      Territory territory,
      PersonId person,
      Map<?, ?> told,
      List<OrganisationId> members,
      Account author) {
    var today = today(territory);
    trails.record(
        territory.id(),
        person,
        new NewMilestone(
            Milestone.Kind.valueOf(text(told, "kind")),
            told.get("at") instanceof Integer place && place < members.size()
                ? members.get(place)
                : null,
            told.get("words") instanceof String words ? words : null,
            told.get("from") instanceof Integer days ? today.plusDays(days) : today,
            told.get("to") instanceof Integer days ? today.plusDays(days) : null),
        author.id(),
        author.name());
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text.strip() : "";
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> all ? all.stream().map(Object::toString).toList() : List.of();
  }

  private static List<Integer> numbers(@Nullable Object list) {
    return texts(list).stream().map(Integer::valueOf).toList();
  }

  private static List<Map<?, ?>> maps(@Nullable Object list) {
    var found = new ArrayList<Map<?, ?>>();
    if (list instanceof List<?> all) {
      for (var one : all) {
        if (one instanceof Map<?, ?> map) {
          found.add(map);
        }
      }
    }
    return found;
  }

  private static Map<?, ?> told(String story) {
    try (var file = new ClassPathResource("demo/pool.yaml").getInputStream()) {
      Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return all.get(story) instanceof Map<?, ?> pool ? pool : Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
