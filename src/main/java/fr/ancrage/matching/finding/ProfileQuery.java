package fr.ancrage.matching.finding;

import fr.ancrage.matching.Wanteds;
import fr.ancrage.people.PersonId;
import fr.ancrage.reference.Near;
import fr.ancrage.shared.Where;
import fr.ancrage.shared.api.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles found: two statements, however many rows. Reads what {@link Sight} allows. */
@Repository
public class ProfileQuery {
  private static final int ALL = 5000;

  /** French words, a likeness of theirs, a name, or the profession that an abbreviation means. */
  private static final String TEXT =
      """
      (p.search @@ websearch_to_tsquery('matching.french', :q)
       or (length(:q) > 4 and word_similarity(ancrage.plain(:q), ancrage.plain(p.words)) > 0.45)
       or p.plain_name like '%' || ancrage.plain(:q) || '%'
       or p.profession = :meant)
      """;

  private static final String NEAR_KM =
      """
      (select min(n.km) from unnest(:codes::text[], :kms::double precision[]) n (code, km)
       where n.code = any (p.communes))
      """;

  private final JdbcClient jdbc;

  ProfileQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One profile, if the reader may see it now. */
  public Optional<FoundProfile> find(Sight sight, UUID id) {
    var where = sight.one().and("p.id = :id", "id", id);
    return jdbc.sql("select p.*, null::double precision as near_km " + sight.from() + where.sql())
        .params(where.parameters())
        .query(ProfileQuery::found)
        .optional();
  }

  /** Some of those found, from this one on. */
  public List<FoundProfile> page(Sight sight, Asked asked, ProfileSort sort, int most, long from) {
    var order = asked.around() == null && sort == ProfileSort.NEAR ? ProfileSort.RECENT : sort;
    return rows(sight, asked, chosen(sight, asked), order.order(), most, from);
  }

  /** All of them, for a file or the map. */
  public List<FoundProfile> all(Sight sight, Asked asked, ProfileSort sort) {
    return page(sight, asked, sort, ALL, 0);
  }

  /** Some of those found in the order in which they changed, after this one. */
  public List<FoundProfile> after(
      Cursor cursor, @Nullable Instant changedSince, Sight sight, Asked asked, int most) {
    var where =
        chosen(sight, asked)
            .and("(p.changed_at, p.id) > (:at, :after)", "after", cursor.id())
            .and(
                "p.changed_at > :changedSince",
                "changedSince",
                changedSince == null ? null : changedSince.atOffset(ZoneOffset.UTC));
    where.parameters().put("at", cursor.at().atOffset(ZoneOffset.UTC));
    return rows(sight, asked, where, "p.changed_at, p.id", most, 0);
  }

  private static Where chosen(Sight sight, Asked asked) {
    var where = narrowed(sight, asked);
    facets(asked).values().forEach(where::and);
    return where;
  }

  private List<FoundProfile> rows(
      Sight sight, Asked asked, Where where, String order, int most, long from) {
    return bind(
            "select p.*, "
                + (asked.around() == null ? "null::double precision" : NEAR_KM)
                + " as near_km "
                + sight.from()
                + where.sql()
                + " order by "
                + order
                + " limit :most offset :from",
            where,
            asked)
        .param("most", most)
        .param("from", from)
        .query(ProfileQuery::found)
        .list();
  }

  /** How many each value of each facet would leave, and under {@code total} how many there are. */
  public Map<String, Map<String, Long>> counts(Sight sight, Asked asked) {
    var where = narrowed(sight, asked);
    var chosen = facets(asked);
    var sql = new StringBuilder("with base as (select p.*");
    chosen.forEach(
        (facet, condition) -> sql.append(", (").append(condition).append(") as f_").append(facet));
    sql.append(' ').append(sight.from()).append(where.sql()).append(")\n");
    sql.append("select 'total' as facet, null as value, count(*) as many from base p where ")
        .append(others(chosen, ""));
    count(sql, chosen, "metier", "p.profession", "");
    count(sql, chosen, "specialite", "p.profession || ':' || p.speciality", "");
    count(sql, chosen, "quand", "p.horizon", "");
    count(sql, chosen, "langue", "spoken", ", unnest(p.languages) spoken");
    for (var band : RateBand.values()) {
      sql.append(" union all select 'taux', '")
          .append(band.code())
          .append("', count(*) from base p where ")
          .append(band.condition())
          .append(" and ")
          .append(others(chosen, "taux"));
    }
    var counts = new HashMap<String, Map<String, Long>>();
    bind(sql.toString(), where, asked)
        .query(
            row -> {
              var value = row.getString("value");
              counts
                  .computeIfAbsent(row.getString("facet"), _ -> new LinkedHashMap<>())
                  .put(value == null ? "" : value, row.getLong("many"));
            });
    return counts;
  }

  private static void count(
      StringBuilder sql, Map<String, String> chosen, String facet, String value, String more) {
    sql.append(" union all select '")
        .append(facet)
        .append("', ")
        .append(value)
        .append(", count(*) from base p")
        .append(more)
        .append(" where ")
        .append(others(chosen, facet))
        .append(" group by ")
        .append(value);
  }

  private static String others(Map<String, String> chosen, String but) {
    var all =
        chosen.keySet().stream().filter(one -> !one.equals(but)).map(one -> "f_" + one).toList();
    return all.isEmpty() ? "true" : String.join(" and ", all);
  }

  /** The facets chosen, each a condition on bound parameters. */
  private static Map<String, String> facets(Asked asked) {
    var chosen = new LinkedHashMap<String, String>();
    if (asked.profession() != null) {
      chosen.put("metier", "coalesce(p.profession = :profession, false)");
    }
    if (asked.speciality() != null) {
      chosen.put("specialite", "coalesce(p.speciality = :speciality, false)");
    }
    if (asked.horizon() != null) {
      chosen.put("quand", "coalesce(p.horizon = :horizon, false)");
    }
    if (asked.rate() != null) {
      chosen.put("taux", asked.rate().condition());
    }
    if (asked.language() != null) {
      chosen.put("langue", ":language = any (p.languages)");
    }
    return chosen;
  }

  private static Where narrowed(Sight sight, Asked asked) {
    var where = sight.search().and(TEXT, "q", asked.words());
    if (asked.around() != null) {
      where.and(
          "(cardinality(p.communes) = 0 or " + NEAR_KM + " <= greatest(:km, coalesce(p.km, 0)))");
    }
    return where
        .and(
            "coalesce(greatest(p.available_from, p.practise_from), :until) <= :until",
            "until",
            asked.until())
        .and("coalesce(p.available_until, :since) >= :since", "since", asked.from());
  }

  private JdbcClient.StatementSpec bind(String sql, Where where, Asked asked) {
    var around = asked.around() == null ? List.<Near>of() : asked.around();
    return jdbc.sql(sql)
        .params(where.parameters())
        .param("meant", asked.meant())
        .param("profession", asked.profession())
        .param("speciality", asked.speciality())
        .param("horizon", asked.horizon() == null ? null : asked.horizon().name())
        .param("language", asked.language())
        .param("km", asked.km())
        .param("codes", around.stream().map(one -> one.commune().code()).toArray(String[]::new))
        .param("kms", around.stream().map(Near::km).toArray(Double[]::new));
  }

  private static FoundProfile found(ResultSet row, int unused) throws SQLException {
    return new FoundProfile(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        Wanteds.of(row),
        row.getObject("practise_from", LocalDate.class),
        row.getObject("near_km", Double.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
