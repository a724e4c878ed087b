package fr.ancrage.matching.finding;

import fr.ancrage.matching.Post;
import fr.ancrage.shared.Where;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open needs, for whoever matches them. */
@Repository
public class PostQuery {
  private static final int MOST = 1000;
  private static final String POST =
      """
      select n.id, n.organisation_id, n.title, n.commune_code, n.profession, n.speciality,
             n.rate_min, n.rate_max, n.from_on, n.until_on, n.urgency, n.contract, n.half_days,
             n.lodging
      from needs.open_need n
      """;

  private final JdbcClient jdbc;

  PostQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a profession; only of one structure, only published, when asked. */
  public List<Post> of(
      @Nullable String profession, @Nullable OrganisationId organisation, boolean published) {
    var where =
        new Where()
            .and("n.profession = :profession", "profession", profession)
            .and(
                "n.organisation_id = :organisation",
                "organisation",
                organisation == null ? null : organisation.value());
    if (published) {
      where.and("n.published");
    }
    return jdbc.sql(POST + where.sql() + " order by n.confirmed_at desc, n.id limit " + MOST)
        .params(where.parameters())
        .query(PostQuery::post)
        .list();
  }

  /** Those of these ids that are open. */
  public Map<UUID, Post> all(Collection<UUID> ids) {
    return jdbc
        .sql(POST + " where n.id = any (?)")
        .param((Object) ids.toArray(UUID[]::new))
        .query(PostQuery::post)
        .list()
        .stream()
        .collect(Collectors.toMap(Post::id, one -> one));
  }

  /** One of them. */
  public Optional<Post> find(UUID id) {
    return jdbc.sql(POST + " where n.id = ?").param(id).query(PostQuery::post).optional();
  }

  private static Post post(ResultSet row, int unused) throws SQLException {
    return new Post(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("title"),
        row.getString("commune_code"),
        row.getString("profession"),
        row.getString("speciality"),
        row.getInt("rate_min"),
        row.getInt("rate_max"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getString("urgency").equals("now"),
        row.getString("contract"),
        List.of((String[]) row.getArray("half_days").getArray()),
        row.getBoolean("lodging"));
  }
}
