package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places of a need that somebody was found for: the last one closes it, and can be taken back. */
@Service
public class FilledPlaces {
  private final JdbcClient jdbc;
  private final Needs needs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FilledPlaces(JdbcClient jdbc, Needs needs, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.needs = needs;
    this.events = events;
    this.clock = clock;
  }

  /** By which introductions places of this need were filled. */
  public Set<UUID> of(NeedId need) {
    return Set.copyOf(
        jdbc.sql("select via from needs.filled_place where need_id = ?")
            .param(need.value())
            .query(UUID.class)
            .list());
  }

  /** Counts a place as filled; the need is over with its last. False when nothing changed. */
  @Transactional
  public boolean fill(TerritoryId territory, NeedId id, UUID via, @Nullable AccountId by) {
    lock(id);
    var need = needs.get(id);
    if (need.state() != NeedState.OPEN || !add(territory, id, via, by)) {
      return false;
    }
    if (of(id).size() >= need.terms().places()) {
      needs.close(territory, id, CloseReason.FOUND_HERE, null, by);
    } else {
      events.publishEvent(new NeedChanged(territory, id));
    }
    return true;
  }

  /** Takes it back: the place is to be filled again. */
  @Transactional
  public void free(TerritoryId territory, NeedId id, UUID via, @Nullable AccountId by) {
    lock(id);
    var freed =
        jdbc.sql("delete from needs.filled_place where need_id = ? and via = ?")
                .params(id.value(), via)
                .update()
            == 1;
    if (!freed) {
      return;
    }
    if (needs.get(id).closed() == CloseReason.FOUND_HERE) {
      needs.publish(territory, id, by);
    } else {
      events.publishEvent(new NeedChanged(territory, id));
    }
  }

  /** Places are counted one at a time. */
  private void lock(NeedId id) {
    jdbc.sql("select id from needs.need where id = ? for update")
        .param(id.value())
        .query(UUID.class)
        .optional();
  }

  private boolean add(TerritoryId territory, NeedId id, UUID via, @Nullable AccountId by) {
    return jdbc.sql(
                """
                insert into needs.filled_place (need_id, via, territory_id, at, account_id)
                values (:need, :via, :territory, :now, :by) on conflict do nothing
                """)
            .param("need", id.value())
            .param("via", via)
            .param("territory", territory.value())
            .param("now", OffsetDateTime.now(clock))
            .param("by", by == null ? null : by.value())
            .update()
        == 1;
  }
}
