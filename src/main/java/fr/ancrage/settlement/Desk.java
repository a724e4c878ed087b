package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the day asks for, over all dossiers or those that one colleague follows. */
@Service
public class Desk {
  private static final Duration FIRST_LOOK = Duration.ofDays(7);

  private final DeskQuery query;
  private final PlanChangeStore changes;
  private final Persons persons;
  private final Planners planners;
  private final JdbcClient jdbc;
  private final Clock clock;

  Desk(
      DeskQuery query,
      PlanChangeStore changes,
      Persons persons,
      Planners planners,
      JdbcClient jdbc,
      Clock clock) {
    this.query = query;
    this.changes = changes;
    this.persons = persons;
    this.planners = planners;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whom to call, the most pressing first; {@code who} null means everybody's. */
  public List<ToCall> calls(Territory territory, @Nullable AccountId who) {
    return query.calls(territory.zone(), today(territory), who);
  }

  /**
   * Steps under way, and those whose day to start has passed.
   *
   * @param home whether the reader is on the family's side of the wall
   */
  public List<OpenStep> steps(Territory territory, @Nullable AccountId who, boolean home) {
    return query.steps(today(territory), who, home);
  }

  /** Who arrives within thirty days, and what is not ready. */
  public List<Arriving> arriving(Territory territory, @Nullable AccountId who, boolean home) {
    return query.arriving(today(territory), who, home);
  }

  /** Whose possible start moved since that moment. */
  public List<Moved> moved(Instant since, @Nullable AccountId who) {
    var days = new LinkedHashMap<UUID, Long>();
    for (var change : changes.since(since, who)) {
      var gate = change.moved().recruiters();
      if (gate != null) {
        days.merge(change.dossier().value(), gate.days().orElse(0L), Long::sum);
      }
    }
    days.values().removeIf(one -> one == 0);
    var names = names(days.keySet(), null);
    return days.entrySet().stream()
        .map(one -> new Moved(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
        .toList();
  }

  /** The names behind those dossiers that {@code who} follows; null means all of them. */
  public Map<UUID, String> names(Collection<UUID> dossiers, @Nullable AccountId who) {
    var people = query.people(dossiers, who);
    var known = persons.all(people.values());
    var names = new LinkedHashMap<UUID, String>();
    people.forEach(
        (dossier, person) -> {
          var one = known.get(person);
          names.put(dossier, one == null ? "" : one.name());
        });
    return names;
  }

  /** The words of the catalogue in force. */
  public StepNames words(Territory territory, Texts t) {
    return new StepNames(planners.inForce(territory).catalogue(), t.language());
  }

  /** Until when this reader has looked at what moved; at first, a week ago. */
  public Instant looked(AccountId reader) {
    return jdbc.sql("select looked_at from settlement.desk_look where account_id = ?")
        .param(reader.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> clock.instant().minus(FIRST_LOOK));
  }

  /** They have looked. */
  @Transactional
  public void look(TerritoryId territory, AccountId reader) {
    jdbc.sql(
            """
            insert into settlement.desk_look (territory_id, account_id, looked_at)
            values (:territory, :reader, :now)
            on conflict (territory_id, account_id) do update set looked_at = excluded.looked_at
            """)
        .param("territory", territory.value())
        .param("reader", reader.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
