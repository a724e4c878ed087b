package fr.ancrage.site;

import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Where;
import fr.ancrage.territories.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a territory seeks, as everybody may read it: published copies without tenant policy. */
@Service
public class PublicOffers {
  /** Offers on one page of the list. */
  public static final int PAGE = 30;

  private static final int MOST = 500;
  private static final int MOST_VALUES = 40;

  private final JdbcClient jdbc;
  private final Professions professions;

  PublicOffers(JdbcClient jdbc, Professions professions) {
    this.jdbc = jdbc;
    this.professions = professions;
  }

  /** One value of a facet, and how many offers have it. */
  public record Count(String value, String label, int many) {}

  /** How many offers there are, and the facets by column. */
  public record Counts(int total, Map<String, List<Count>> facets) {}

  /** One offer, even when it is over. */
  public Optional<Offer> find(Territory territory, UUID id) {
    return jdbc.sql("select * from site.offer where territory_id = ? and id = ?")
        .params(territory.id().value(), id)
        .query(PublicOffers::offer)
        .optional();
  }

  /** One page of what is sought, what was said last first. */
  public List<Offer> list(Territory territory, OfferFilter filter) {
    return list(territory, filter, PAGE, (filter.page() - 1L) * PAGE);
  }

  /** All of it, for a file or a feed. */
  public List<Offer> all(Territory territory, OfferFilter filter) {
    return list(territory, filter, MOST, 0);
  }

  private List<Offer> list(Territory territory, OfferFilter filter, int most, long from) {
    var where = where(territory, filter);
    return jdbc.sql(
            "select * from site.offer "
                + where.sql()
                + " order by published_at desc, id limit :most offset :offset")
        .params(where.parameters())
        .param("most", most)
        .param("offset", from)
        .query(PublicOffers::offer)
        .list();
  }

  /** How many there are. */
  public int count(Territory territory, OfferFilter filter) {
    var where = where(territory, filter);
    return jdbc.sql("select count(*) from site.offer " + where.sql())
        .params(where.parameters())
        .query(Integer.class)
        .single();
  }

  /** How many there are, and facets by column: each counts what the other filters leave. */
  public Counts counts(Territory territory, OfferFilter filter) {
    var where = where(territory, new OfferFilter(filter.q(), null, null, null, 1));
    var counts = new HashMap<String, List<Count>>();
    // offers that are alike are counted together once, the facets then count these
    jdbc.sql(
            """
            with base as materialized (
              select profession, commune_code, commune, contract, count(*) as many,
                     coalesce(profession = :profession, cast(:profession as text) is null) as f_profession,
                     coalesce(commune_code = :commune, cast(:commune as text) is null) as f_commune,
                     coalesce(contract = :contract, cast(:contract as text) is null) as f_contract
              from site.offer %s group by 1, 2, 3, 4)
            select 'total' as facet, '' as value, '' as label, coalesce(sum(many), 0)::int as many
            from base where f_profession and f_commune and f_contract
            union all select 'metier', profession, profession, sum(many)::int
            from base where f_commune and f_contract group by 2
            union all select 'commune', commune_code, commune, sum(many)::int
            from base where f_profession and f_contract group by 2, 3
            union all select 'contrat', contract, contract, sum(many)::int
            from base where f_profession and f_commune and contract is not null group by 2
            order by many desc, label
            """
                .formatted(where.sql()))
        .params(where.parameters())
        .param("profession", filter.profession())
        .param("commune", filter.commune())
        .param("contract", filter.contract())
        .query(
            row -> {
              counts
                  .computeIfAbsent(row.getString("facet"), _ -> new ArrayList<>())
                  .add(
                      new Count(
                          row.getString("value"), row.getString("label"), row.getInt("many")));
            });
    var facets = new LinkedHashMap<String, List<Count>>();
    for (var facet : List.of("metier", "commune", "contrat")) {
      facets.put(facet, counts.getOrDefault(facet, List.of()).stream().limit(MOST_VALUES).toList());
    }
    return new Counts(counts.getOrDefault("total", List.of()).getFirst().many(), facets);
  }

  /** Every word must be there, without accents, singular or plural; « AS » means the profession. */
  private Where where(Territory territory, OfferFilter filter) {
    var where =
        new Where()
            .and("territory_id = :territory", "territory", territory.id().value())
            .and("over_at is null")
            .and("profession = :profession", "profession", filter.profession())
            .and("commune_code = :commune", "commune", filter.commune())
            .and("contract = :contract", "contract", filter.contract());
    var words = filter.q().strip();
    if (!words.isEmpty()) {
      var meant = professions.read(words).map(one -> one.profession().code()).orElse("");
      var patterns =
          Arrays.stream(words.split("\\s+", -1))
              .limit(8)
              .map(word -> word.length() > 3 ? word.replaceFirst("[sxSX]$", "") : word)
              .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
              .toArray(String[]::new);
      where
          .and(
              """
              (profession = :meant
               or search like all (select ancrage.plain(word) from unnest(:words::text[]) word))
              """,
              "words",
              patterns)
          .and("(:meant = :meant)", "meant", meant.isEmpty() ? "-" : meant);
    }
    return where;
  }

  private static Offer offer(ResultSet row, int unused) throws SQLException {
    return new Offer(
        row.getObject("id", UUID.class),
        row.getString("organisation"),
        row.getString("title"),
        row.getString("commune_code"),
        row.getString("commune"),
        row.getString("postal_code"),
        row.getString("department"),
        row.getString("profession"),
        row.getString("speciality"),
        row.getInt("places"),
        row.getInt("rate_min"),
        row.getInt("rate_max"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getString("urgency"),
        row.getString("contract"),
        List.of((String[]) row.getArray("half_days").getArray()),
        row.getString("hours"),
        row.getString("site"),
        row.getBoolean("lodging"),
        row.getString("words"),
        instant(row, "published_at"),
        instant(row, "changed_at"),
        instant(row, "confirmed_at"),
        row.getObject("over_at") == null ? null : instant(row, "over_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
