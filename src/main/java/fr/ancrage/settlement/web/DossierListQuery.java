package fr.ancrage.settlement.web;

import fr.ancrage.people.AccountId;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of dossiers: two statements, however many rows. */
@Repository
class DossierListQuery {
  static final int PAGE = 50;
  private static final int SOON_DAYS = 30;
  private static final int PATIENCE_DAYS = 3;
  private static final String FROM =
      """
      from settlement.dossier d
      join people.card card on card.id = d.person_id
      left join people.colleague follower on follower.id = d.concierge_id
      left join settlement.plan plan on plan.dossier_id = d.id
      left join settlement.anchor start
        on start.dossier_id = d.id and start.anchor = 'practice_start'
      left join settlement.anchor arrival
        on arrival.dossier_id = d.id and arrival.anchor = 'arrival'
      """;

  private final JdbcClient jdbc;

  DossierListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many rows each chip would leave. */
  Map<DossierView, Long> counts(DossierFilter filter, AccountId me, LocalDate today) {
    var where = narrowed(filter, me);
    var columns =
        Arrays.stream(DossierView.values())
            .map(
                view -> "count(*) filter (where " + view.condition() + ") as " + "c_" + view.code())
            .collect(Collectors.joining(", "));
    return bind("select " + columns + "\n" + FROM + where.sql(), where, me, today)
        .query(
            (row, _) -> {
              var counts = new EnumMap<DossierView, Long>(DossierView.class);
              for (var view : DossierView.values()) {
                counts.put(view, row.getLong("c_" + view.code()));
              }
              return counts;
            })
        .single();
  }

  /** The offices on which steps under way wait, with how many dossiers. */
  List<String> authorities() {
    return jdbc.sql(
            """
            select s.authority from settlement.due_step s
            where s.started and not s.household group by s.authority order by count(*) desc, 1
            limit 60
            """)
        .query(String.class)
        .list();
  }

  /** One page of the list. */
  List<DossierRow> page(DossierFilter filter, AccountId me, LocalDate today) {
    return rows(filter, me, today, PAGE, (filter.number() - 1L) * PAGE);
  }

  /** The whole list, for a file. */
  List<DossierRow> all(DossierFilter filter, AccountId me, LocalDate today) {
    return rows(filter, me, today, 20_000, 0);
  }

  private List<DossierRow> rows(
      DossierFilter filter, AccountId me, LocalDate today, int most, long from) {
    var where = narrowed(filter, me).and(filter.view().condition());
    var late = DossierView.LATE.condition();
    return bind(
            """
            select d.id, card.name, card.email, card.phone, card.profession, d.employer_id,
                   d.stage, d.close_reason, follower.name as follower, d.first_contact,
                   start.day as start_day, plan.recruiters_p50, plan.recruiters_p90,
            """
                + "coalesce("
                + late
                + ", false) as late\n"
                + FROM
                + where.sql()
                + " order by "
                + filter.sort().order()
                + " limit :most offset :from",
            where,
            me,
            today)
        .param("most", most)
        .param("from", from)
        .query(DossierListQuery::row)
        .list();
  }

  private static Where narrowed(DossierFilter filter, AccountId me) {
    return new Where()
        .and("card.plain_name like '%' || ancrage.plain(:q) || '%'", "q", escaped(filter))
        .and("card.profession = :profession", "profession", filter.professionCode())
        .and("d.employer_id = :employer", "employer", filter.employerId())
        .and("d.concierge_id = :follower", "follower", filter.followerId(me.value()))
        .and(
            """
            d.id in (select w.dossier_id from settlement.due_step w
                     where w.started and not w.household and w.authority = :authority)
            """,
            "authority",
            filter.authority());
  }

  private static @org.jspecify.annotations.Nullable String escaped(DossierFilter filter) {
    var words = filter.words();
    return words == null ? null : words.replaceAll("([\\\\%_])", "\\\\$1");
  }

  private JdbcClient.StatementSpec bind(String sql, Where where, AccountId me, LocalDate today) {
    return jdbc.sql(sql)
        .params(where.parameters())
        .param("me", me.value())
        .param("today", today)
        .param("soon", today.plusDays(SOON_DAYS))
        .param("patience", today.minusDays(PATIENCE_DAYS));
  }

  private static DossierRow row(ResultSet row, int unused) throws SQLException {
    return new DossierRow(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("profession"),
        row.getObject("employer_id", UUID.class),
        Stage.valueOf(row.getString("stage")),
        row.getString("close_reason"),
        row.getString("follower"),
        row.getObject("first_contact", LocalDate.class),
        row.getObject("start_day", LocalDate.class),
        row.getObject("recruiters_p50", LocalDate.class),
        row.getObject("recruiters_p90", LocalDate.class),
        row.getBoolean("late"));
  }
}
