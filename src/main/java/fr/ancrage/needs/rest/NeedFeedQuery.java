package fr.ancrage.needs.rest;

import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedRows;
import fr.ancrage.shared.Where;
import fr.ancrage.shared.api.Cursor;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs in the order in which they were declared, page by page. */
@Repository
class NeedFeedQuery {
  /**
   * What narrows the list; nulls do not.
   *
   * @param changedSince said anew, confirmed or closed since
   * @param all whether drafts and what is over may be read of everybody
   * @param own the organisation of which they may be read anyway
   */
  record Filter(
      @Nullable String state,
      @Nullable String profession,
      @Nullable Instant changedSince,
      boolean all,
      @Nullable OrganisationId own) {}

  private final JdbcClient jdbc;

  NeedFeedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Need> after(Cursor cursor, Filter filter, int most) {
    var where =
        new Where()
            .and("(n.declared_at, n.id) > (:at, :after)", "after", cursor.id())
            .and("n.state = :state", "state", filter.state())
            .and("n.profession = :profession", "profession", filter.profession())
            .and(
                "greatest(n.changed_at, n.confirmed_at, n.closed_at) > :since",
                "since",
                filter.changedSince() == null
                    ? null
                    : filter.changedSince().atOffset(ZoneOffset.UTC));
    var own = filter.own();
    if (!filter.all()) {
      where.and("(n.state = 'open' or n.organisation_id = :own)");
    }
    return jdbc.sql(
            "select n.* from needs.need n "
                + where.sql()
                + " order by n.declared_at, n.id limit :most")
        .params(where.parameters())
        .param("at", cursor.at().atOffset(ZoneOffset.UTC))
        .param("own", own == null ? null : own.value(), java.sql.Types.OTHER)
        .param("most", most)
        .query(NeedRows::need)
        .list();
  }
}
