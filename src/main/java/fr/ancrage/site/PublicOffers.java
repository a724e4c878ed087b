package fr.ancrage.site;

import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Where;
import fr.ancrage.territories.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
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

  private final JdbcClient jdbc;
  private final Professions professions;

  PublicOffers(JdbcClient jdbc, Professions professions) {
    this.jdbc = jdbc;
    this.professions = professions;
  }

  /** One value of a facet, and how many offers have it. */
  public record Count(String value, String label, int many) {}

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

  /** Facets by column: each counts what the other filters leave. */
  public Map<String, List<Count>> facets(Territory territory, OfferFilter filter) {
    var facets = new LinkedHashMap<String, List<Count>>();
    facets.put(
        "metier",
        facet(
            "profession as value, profession as label",
            where(
                territory,
                new OfferFilter(filter.q(), null, filter.commune(), filter.contract(), 1))));
    facets.put(
        "commune",
        facet(
            "commune_code as value, commune as label",
            where(
                territory,
                new OfferFilter(filter.q(), filter.profession(), null, filter.contract(), 1))));
    facets.put(
        "contrat",
        facet(
            "contract as value, contract as label",
            where(
                    territory,
                    new OfferFilter(filter.q(), filter.profession(), filter.commune(), null, 1))
                .and("contract is not null")));
    return facets;
  }

  private List<Count> facet(String columns, Where where) {
    return jdbc.sql(
            "select "
                + columns
                + ", count(*) as many from site.offer "
                + where.sql()
                + " group by 1, 2 order by many desc, 2 limit 40")
        .params(where.parameters())
        .query(
            (row, _) ->
                new Count(row.getString("value"), row.getString("label"), row.getInt("many")))
        .list();
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
