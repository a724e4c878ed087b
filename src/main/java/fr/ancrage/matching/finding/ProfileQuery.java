package fr.ancrage.matching.finding;

import fr.ancrage.matching.Wanteds;
import fr.ancrage.people.PersonId;
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

  private static final String COLUMNS =
      """
      p.id, p.person_id, p.name, p.profession, p.speciality, p.available_from, p.available_until,
      p.communes, p.km, p.rate_min, p.rate_max, p.half_days, p.horizon, p.languages, p.wishes,
      p.lodging, p.practise_from, p.changed_at,
      """;

  /**
   * The profession that an abbreviation means, French words, a name, or a likeness of the words.
   */
  private static final String TEXT =
      """
      (p.profession = :meant
       or p.search @@ (select websearch_to_tsquery('matching.french', :q))
       or p.plain_name like (select '%' || ancrage.plain(:q) || '%')
       or (length(:q) > 4 and word_similarity((select ancrage.plain(:q)), p.plain_words) > 0.45))
      """;

  /** From the place searched to the nearest they name; the distances are read once a statement. */
  private static final String NEAR_KM =
      """
      (select min(((select cast(:near as jsonb)) ->> code)::double precision)
       from unnest(p.communes) code)
      """;

  private final JdbcClient jdbc;

  ProfileQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One profile, if the reader may see it now. */
  public Optional<FoundProfile> find(Sight sight, UUID id) {
    var where = sight.one().and("p.id = :id", "id", id);
    return jdbc.sql(
            "select "
                + COLUMNS
                + " null::double precision as near_km "
                + sight.from()
                + where.sql())
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
            "select "
                + COLUMNS
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

  /**
   * How many each value of each facet would leave, and under {@code total} how many there are:
   * those who are alike are counted together once, the facets then count these.
   */
  public Map<String, Map<String, Long>> counts(Sight sight, Asked asked) {
    var where = narrowed(sight, asked);
    var sql = ProfileCounts.sql(facets(asked), sight.from() + where.sql());
    var counts = new HashMap<String, Map<String, Long>>();
    bind(sql, where, asked)
        .query(
            row -> {
              var value = row.getString("value");
              counts
                  .computeIfAbsent(row.getString("facet"), _ -> new LinkedHashMap<>())
                  .put(value == null ? "" : value, row.getLong("many"));
            });
    return counts;
  }

  /** The facets chosen, each a condition on bound parameters. */
  private static Map<String, String> facets(Asked asked) {
    var chosen = new LinkedHashMap<String, String>();
    if (asked.profession() != null) {
      chosen.put("metier", "p.profession = :profession");
    }
    if (asked.speciality() != null) {
      chosen.put("specialite", "p.speciality = :speciality");
    }
    if (asked.horizon() != null) {
      chosen.put("quand", "p.horizon = :horizon");
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
    return jdbc.sql(sql)
        .params(where.parameters())
        .param("meant", asked.meant())
        .param("profession", asked.profession())
        .param("speciality", asked.speciality())
        .param("horizon", asked.horizon() == null ? null : asked.horizon().name())
        .param("language", asked.language())
        .param("km", asked.km())
        .param("near", json(asked.around()));
  }

  private static String json(@Nullable Map<String, Double> around) {
    var json = new StringBuilder("{");
    if (around != null) {
      around.forEach(
          (code, km) ->
              json.append(json.length() > 1 ? "," : "")
                  .append('"')
                  .append(code)
                  .append("\":")
                  .append(Math.round(km * 10) / 10.0));
    }
    return json.append('}').toString();
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
