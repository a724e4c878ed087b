package fr.ancrage.demo;

import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Contract;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.people.Account;
import fr.ancrage.territories.OrganisationId;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the stories' territories seek in public, one post filled meanwhile. */
@Component
@OnlyInDemo
@Order(40)
class DemoOffers implements DemoChapter {
  private final Needs needs;
  private final Clock clock;

  DemoOffers(Needs needs, Clock clock) {
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    if (!(told().get(story.mail()) instanceof List<?> offers)) {
      return;
    }
    var known = needs.open();
    for (var one : offers) {
      if (one instanceof Map<?, ?> map) {
        var place = map.get("member") instanceof Number number ? number.intValue() : 0;
        var terms = terms(map, members.get(place), story, place, today);
        if (known.stream().anyMatch(other -> alike(other.terms(), terms))) {
          continue;
        }
        var id = needs.open(territory.id(), terms, null);
        if (Boolean.TRUE.equals(map.get("filled"))) {
          needs.close(territory.id(), id, CloseReason.FOUND_HERE, null, null);
        }
      }
    }
  }

  /** Another chapter has told it already. */
  private static boolean alike(NeedTerms one, NeedTerms other) {
    return one.organisation().equals(other.organisation())
        && one.profession().equals(other.profession())
        && Objects.equals(one.speciality(), other.speciality())
        && one.contract() == other.contract();
  }

  private static NeedTerms terms(
      Map<?, ?> one, OrganisationId organisation, DemoTerritory story, int place, LocalDate today) {
    var rate = one.get("rate") instanceof Number number ? number.intValue() : 100;
    var from = one.get("from") instanceof Number days ? today.plusDays(days.intValue()) : null;
    var until = one.get("until") instanceof Number days ? today.plusDays(days.intValue()) : null;
    return new NeedTerms(
        organisation,
        String.valueOf(one.get("title")),
        story.organisations().get(place).commune(),
        String.valueOf(one.get("profession")),
        text(one, "speciality"),
        one.get("places") instanceof Number many ? many.intValue() : 1,
        new Rate(rate, rate),
        from,
        until,
        from == null ? Urgency.NOW : Urgency.SOON,
        Contract.of(text(one, "contract")).orElse(null),
        HalfDay.of(text(one, "days") == null ? List.of() : List.of(days(one).split(" ", -1))),
        text(one, "hours"),
        text(one, "site"),
        null,
        Boolean.TRUE.equals(one.get("lodging")),
        text(one, "words"),
        true);
  }

  private static String days(Map<?, ?> one) {
    return String.valueOf(one.get("days"));
  }

  private static @Nullable String text(Map<?, ?> one, String key) {
    return one.get(key) instanceof String text ? text.strip() : null;
  }

  private static Map<?, ?> told() {
    try (var file = new ClassPathResource("demo/offers.yaml").getInputStream()) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
