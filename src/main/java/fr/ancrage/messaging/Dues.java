package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Everything that waits for the team today, from every module. */
@Service
public class Dues {
  private final List<DueSource> sources;
  private final Clock clock;

  Dues(List<DueSource> sources, Clock clock) {
    this.sources = List.copyOf(sources);
    this.clock = clock;
  }

  /** What has waited longest first; {@code who} null means everybody's. */
  public List<Due> of(Territory territory, @Nullable AccountId who, MyRoles roles, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return sources.stream()
        .flatMap(source -> source.due(territory, today, roles, t).stream())
        .filter(one -> who == null || one.of(who))
        .sorted(Comparator.comparing(Due::on).thenComparing(Due::title))
        .toList();
  }
}
