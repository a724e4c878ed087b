package fr.ancrage.settlement.web;

import fr.ancrage.people.AccountId;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Where;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards of the board: one statement, however many; nothing of the household. */
@Repository
class BoardQuery {
  /** More do not fit a column: the list shows them. */
  static final int MOST = 40;

  private static final int CLOSED_DAYS = 30;

  private final JdbcClient jdbc;

  BoardQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One dossier.
   *
   * @param total how many its column holds, shown or not
   */
  record Card(
      UUID id,
      Stage stage,
      int version,
      String name,
      @Nullable String profession,
      @Nullable String follower,
      @Nullable LocalDate arrives,
      @Nullable LocalDate callOn,
      int alerts,
      int total) {}

  List<Card> cards(@Nullable AccountId who, OffsetDateTime now) {
    var where =
        new Where()
            .and(
                "(d.stage <> 'CLOSED' or d.closed_at > :since)",
                "since",
                now.minusDays(CLOSED_DAYS))
            .and("d.concierge_id = :who", "who", who == null ? null : who.value());
    return jdbc.sql(
            """
            select * from (
              select d.id, d.stage, d.version, card.name, card.profession,
                     follower.name as follower, coalesce(arrival.day, start.day) as arrives,
                     d.call_on, d.opened_at,
                     (select count(*) from settlement.alert a
                      where a.dossier_id = d.id and a.seen_at is null and not a.household)
                       as alerts,
                     count(*) over (partition by d.stage) as total,
                     row_number() over (
                       partition by d.stage
                       order by coalesce(arrival.day, start.day) nulls last, d.opened_at desc,
                                d.id) as place
              from settlement.dossier d
              join people.card card on card.id = d.person_id
              left join people.colleague follower on follower.id = d.concierge_id
              left join settlement.anchor arrival
                on arrival.dossier_id = d.id and arrival.anchor = 'arrival'
              left join settlement.anchor start
                on start.dossier_id = d.id and start.anchor = 'practice_start'
            """
                + where.sql()
                + ") placed where place <= :most order by stage, place")
        .params(where.parameters())
        .param("most", MOST)
        .query(Card.class)
        .list();
  }
}
