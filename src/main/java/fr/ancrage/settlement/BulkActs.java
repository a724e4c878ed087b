package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One act on several dossiers, that can be taken back. */
@Service
public class BulkActs {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Timeline timeline;
  private final Clock clock;

  BulkActs(JdbcClient jdbc, Timeline timeline, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.timeline = timeline;
    this.clock = clock;
    this.events = events;
  }

  /** Somebody follows them all from now on. */
  @Transactional
  public UUID assign(TerritoryId territory, List<DossierId> ids, AccountId to, AccountId by) {
    var act = journal(territory, ids, "assign", by);
    jdbc.sql(
            """
            update settlement.dossier set concierge_id = :to
            where id in (:ids) and stage <> 'CLOSED'
            """)
        .param("to", to.value())
        .param("ids", values(ids))
        .update();
    ids.forEach(
        id -> timeline.add(id, Entry.Kind.ASSIGNED, to.toString(), null, by, Entry.Readers.STAFF));
    return act;
  }

  /** They are closed, all for one reason. */
  @Transactional
  public UUID close(TerritoryId territory, List<DossierId> ids, CloseReason why, AccountId by) {
    var act = journal(territory, ids, "close", by);
    jdbc.sql(
            """
            update settlement.dossier
            set stage = 'CLOSED', closed_at = :now, close_reason = :why, version = version + 1
            where id in (:ids) and stage <> 'CLOSED'
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("why", why.code())
        .param("ids", values(ids))
        .update();
    ids.forEach(
        id -> timeline.add(id, Entry.Kind.CLOSED, why.code(), null, by, Entry.Readers.EMPLOYER));
    tell(territory, act);
    return act;
  }

  /** Takes one's own act back, once. What somebody changed since keeps its change. */
  @Transactional
  public boolean undo(UUID act, AccountId by) {
    var undone =
        jdbc.sql(
                """
                update settlement.bulk_act set undone_at = :now
                where id = :id and account_id = :by and undone_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", act)
            .param("by", by.value())
            .update();
    if (undone == 0) {
      return false;
    }
    jdbc.sql(
            """
            update settlement.dossier d
            set stage = was.stage, closed_at = was.closed_at, close_reason = was.close_reason,
                concierge_id = was.concierge_id, version = d.version + 1
            from settlement.bulk_act act,
                 jsonb_to_recordset(act.before) as was
                   (id uuid, stage text, closed_at timestamptz, close_reason text,
                    concierge_id uuid, version int)
            where act.id = :id and d.id = was.id
              and d.version = was.version + case act.act when 'close' then 1 else 0 end
            """)
        .param("id", act)
        .update();
    tell(TerritoryScope.required(), act);
    return true;
  }

  /** Whoever keeps something while a dossier is open must know where each stands now. */
  private void tell(TerritoryId territory, UUID act) {
    jdbc.sql(
            """
            select d.id, d.stage from settlement.bulk_act act
            cross join jsonb_to_recordset(act.before) as was (id uuid)
            join settlement.dossier d on d.id = was.id
            where act.id = ?
            """)
        .param(act)
        .query(
            (row, _) ->
                new StageMoved(
                    territory,
                    new DossierId(row.getObject("id", UUID.class)),
                    Stage.valueOf(row.getString("stage"))))
        .list()
        .forEach(events::publishEvent);
  }

  private UUID journal(TerritoryId territory, List<DossierId> ids, String act, AccountId by) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into settlement.bulk_act (id, territory_id, account_id, act, before, done_at)
            select :id, :territory, :by, :act,
                   coalesce(jsonb_agg(jsonb_build_object(
                     'id', d.id, 'stage', d.stage, 'closed_at', d.closed_at,
                     'close_reason', d.close_reason, 'concierge_id', d.concierge_id,
                     'version', d.version)), '[]'), :now
            from settlement.dossier d where d.id in (:ids) and d.stage <> 'CLOSED'
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("by", by.value())
        .param("act", act)
        .param("now", OffsetDateTime.now(clock))
        .param("ids", values(ids))
        .update();
    return id;
  }

  private static List<UUID> values(List<DossierId> ids) {
    return ids.stream().map(DossierId::value).toList();
  }
}
