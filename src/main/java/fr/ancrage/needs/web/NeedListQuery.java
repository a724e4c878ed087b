package fr.ancrage.needs.web;

import fr.ancrage.needs.Freshness;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedRows;
import fr.ancrage.shared.Where;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of needs: two statements, however many rows. */
@Repository
class NeedListQuery {
  static final int PAGE = 50;
  private static final int MOST = 20_000;

  /**
   * What narrows the list beside its filter.
   *
   * @param communes within reach of the one asked for, nearest first; null when none was
   * @param organisations in the order of their names
   */
  record Around(@Nullable List<String> communes, List<UUID> organisations) {}

  private final JdbcClient jdbc;
  private final Freshness freshness;

  NeedListQuery(JdbcClient jdbc, Freshness freshness) {
    this.jdbc = jdbc;
    this.freshness = freshness;
  }

  /** How many rows each chip would leave. */
  Map<NeedView, Long> counts(NeedFilter filter, Around around, NeedRights rights) {
    var where = narrowed(filter, around, rights);
    var columns =
        Arrays.stream(NeedView.values())
            .map(view -> "count(*) filter (where " + view.condition() + ") as c_" + view.code())
            .collect(Collectors.joining(", "));
    return bind("select " + columns + " from needs.need n " + where.sql(), where, around, rights)
        .query(
            (row, _) -> {
              var counts = new EnumMap<NeedView, Long>(NeedView.class);
              for (var view : NeedView.values()) {
                counts.put(view, row.getLong("c_" + view.code()));
              }
              return counts;
            })
        .single();
  }

  /** One page of the list. */
  List<Need> page(NeedFilter filter, Around around, NeedRights rights) {
    return rows(filter, around, rights, PAGE, (filter.number() - 1L) * PAGE);
  }

  /** The whole list, for a file. */
  List<Need> all(NeedFilter filter, Around around, NeedRights rights) {
    return rows(filter, around, rights, MOST, 0);
  }

  private List<Need> rows(
      NeedFilter filter, Around around, NeedRights rights, int most, long from) {
    var where = narrowed(filter, around, rights).and(filter.view().condition());
    var sql =
        "select n.* from needs.need n "
            + where.sql()
            + " order by "
            + filter.sort().order()
            + " limit :most offset :from";
    return bind(sql, where, around, rights)
        .param("most", most)
        .param("from", from)
        .query(NeedRows::need)
        .list();
  }

  private static Where narrowed(NeedFilter filter, Around around, NeedRights rights) {
    var words = filter.words();
    var where =
        new Where()
            .and(
                """
                ancrage.plain(n.title || ' ' || coalesce(n.words, '')) like
                  '%' || ancrage.plain(:q) || '%'
                """,
                "q", words == null ? null : words.replaceAll("([\\\\%_])", "\\\\$1"))
            .and("n.profession = :profession", "profession", filter.professionCode())
            .and("n.organisation_id = :organisation", "organisation", filter.organisation())
            .and(
                "n.urgency = :urgency",
                "urgency",
                filter.urgency() == null ? null : filter.urgence());
    if (around.communes() != null) {
      where.and("n.commune_code = any (:near_order::text[])");
    }
    return rights.sees() ? where : where.and("(n.state = 'open' or n.organisation_id = :own)");
  }

  private JdbcClient.StatementSpec bind(String sql, Where where, Around around, NeedRights rights) {
    var values = new HashMap<String, @Nullable Object>(where.parameters());
    var communes = around.communes() == null ? List.<String>of() : around.communes();
    values.put("near_order", communes.toArray(String[]::new));
    values.put(
        "name_order", around.organisations().stream().map(UUID::toString).toArray(String[]::new));
    values.put("asked", freshness.asked().atOffset(ZoneOffset.UTC));
    var own = rights.own();
    values.put("own", own == null ? null : own.value());
    return jdbc.sql(sql).params(values);
  }
}
