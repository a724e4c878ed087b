package fr.ancrage.matching.web;

import fr.ancrage.matching.Wanteds;
import fr.ancrage.people.PersonId;
import fr.ancrage.reference.Near;
import fr.ancrage.shared.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles found: three statements, however many rows. Reads what {@link Sight} allows. */
@Repository
class ProfileQuery {
  static final int PAGE = 40;
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

  /**
   * What is asked, resolved.
   *
   * @param meant the profession that the words mean, such as « IDE »
   * @param around communes around the place searched; null when none was given
   */
  record Asked(ProfileFilter filter, @Nullable String meant, @Nullable List<Near> around) {}

  /** One profile, if the reader may see it now. */
  Optional<FoundProfile> find(Sight sight, UUID id) {
    var where = sight.one().and("p.id = :id", "id", id);
    return jdbc.sql("select p.*, null::double precision as near_km " + sight.from() + where.sql())
        .params(where.parameters())
        .query(ProfileQuery::found)
        .optional();
  }

  /** One page of those found. */
  List<FoundProfile> page(Sight sight, Asked asked) {
    return rows(sight, asked, PAGE, (asked.filter().number() - 1L) * PAGE);
  }

  /** All of them, for a file or the map. */
  List<FoundProfile> all(Sight sight, Asked asked) {
    return rows(sight, asked, ALL, 0);
  }

  private List<FoundProfile> rows(Sight sight, Asked asked, int most, long from) {
    var where = narrowed(sight, asked);
    facets(asked.filter()).values().forEach(where::and);
    var order =
        asked.around() == null && asked.filter().sort() == ProfileSort.NEAR
            ? ProfileSort.RECENT
            : asked.filter().sort();
    return bind(
            "select p.*, "
                + (asked.around() == null ? "null::double precision" : NEAR_KM)
                + " as near_km "
                + sight.from()
                + where.sql()
                + " order by "
                + order.order()
                + " limit :most offset :from",
            where,
            asked)
        .param("most", most)
        .param("from", from)
        .query(ProfileQuery::found)
        .list();
  }

  /** How many each value of each facet would leave, and under {@code total} how many there are. */
  Map<String, Map<String, Long>> counts(Sight sight, Asked asked) {
    var where = narrowed(sight, asked);
    var chosen = facets(asked.filter());
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
  private static Map<String, String> facets(ProfileFilter filter) {
    var chosen = new LinkedHashMap<String, String>();
    if (filter.profession() != null) {
      chosen.put("metier", "coalesce(p.profession = :profession, false)");
    }
    if (filter.speciality() != null) {
      chosen.put("specialite", "coalesce(p.speciality = :speciality, false)");
    }
    if (filter.horizon() != null) {
      chosen.put("quand", "coalesce(p.horizon = :horizon, false)");
    }
    if (filter.rate() != null) {
      chosen.put("taux", filter.rate().condition());
    }
    if (filter.language() != null) {
      chosen.put("langue", ":language = any (p.languages)");
    }
    return chosen;
  }

  private static Where narrowed(Sight sight, Asked asked) {
    var filter = asked.filter();
    var where = sight.search().and(TEXT, "q", filter.words());
    if (asked.around() != null) {
      where.and(
          "(cardinality(p.communes) = 0 or " + NEAR_KM + " <= greatest(:km, coalesce(p.km, 0)))");
    }
    return where
        .and(
            "coalesce(greatest(p.available_from, p.practise_from), :until) <= :until",
            "until",
            filter.until())
        .and("coalesce(p.available_until, :since) >= :since", "since", filter.from());
  }

  private JdbcClient.StatementSpec bind(String sql, Where where, Asked asked) {
    var filter = asked.filter();
    var around = asked.around() == null ? List.<Near>of() : asked.around();
    return jdbc.sql(sql)
        .params(where.parameters())
        .param("meant", asked.meant())
        .param("profession", filter.profession())
        .param("speciality", filter.speciality())
        .param("horizon", filter.horizon() == null ? null : filter.horizon().name())
        .param("language", filter.language())
        .param("km", filter.distance())
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
        row.getObject("near_km", Double.class));
  }
}
