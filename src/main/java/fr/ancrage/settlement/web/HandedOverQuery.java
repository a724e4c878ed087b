package fr.ancrage.settlement.web;

import fr.ancrage.people.AccountId;
import fr.ancrage.settlement.Stage;
import fr.ancrage.territories.OrganisationId;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Handovers of one organisation, or of one account that has none. */
@Repository
class HandedOverQuery {
  private static final int MOST = 500;

  private final JdbcClient jdbc;

  HandedOverQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<HandedOverRow> rows(AccountId me, @Nullable OrganisationId organisation) {
    return jdbc.sql(
            """
            select d.id, card.name, card.profession, d.stage, follower.name as follower, h.handed_at,
                   hander.name as handed_by, h.handed_by = :me as mine,
                   (select max(e.happened_at) from settlement.entry e
                    where e.dossier_id = d.id and e.readers = 'employer') as moved_at,
                   plan.recruiters_p50, plan.recruiters_p90
            from settlement.handover h
            join settlement.dossier d on d.id = h.dossier_id
            join people.card card on card.id = d.person_id
            left join people.colleague follower on follower.id = d.concierge_id
            left join people.colleague hander on hander.id = h.handed_by
            left join settlement.plan plan on plan.dossier_id = d.id
            where h.handed_by = :me or h.organisation_id = :organisation
            order by h.handed_at desc, h.id limit :most
            """)
        .param("me", me.value())
        .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
        .param("most", MOST)
        .query(
            (row, _) -> {
              var moved = row.getObject("moved_at", OffsetDateTime.class);
              return new HandedOverRow(
                  row.getObject("id", UUID.class),
                  row.getString("name"),
                  row.getString("profession"),
                  Stage.valueOf(row.getString("stage")),
                  row.getString("follower"),
                  row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                  row.getString("handed_by"),
                  row.getBoolean("mine"),
                  moved == null ? null : moved.toInstant(),
                  row.getObject("recruiters_p50", LocalDate.class),
                  row.getObject("recruiters_p90", LocalDate.class));
            })
        .list();
  }
}
