package fr.ancrage.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommuneStore {
  private static final String COMMUNE =
      """
      select c.code, c.name, c.department, d.name as department_name, c.region, c.epci,
        c.population, c.lat, c.lon, c.approximate,
        array(select p.postal_code from reference.commune_postal_code p
              where p.commune_code = c.code order by 1) as postal_codes
      from reference.commune c
      join reference.department d on d.code = c.department
      """;
  private static final String EPCI =
      """
      select e.code, e.name, e.kind, count(c.code) as communes,
        coalesce(sum(c.population), 0) as population
      from reference.epci e
      left join reference.commune c on c.epci = e.code and c.kind = 'COM'
      """;

  /** The very name, its beginning, a word's beginning, then what is like it. */
  private static final String MEANT =
      """
      where %1$s.search like :q || '%%' or %1$s.search like '%% ' || :q || '%%'
        or (length(:q) > 3 and %1$s.search %% :q)
      """;

  private static final String BY_RANK =
      """
      order by case when c.search = :q then 0 when c.search like :q || '%' then 1
          when c.search like '% ' || :q || '%' then 2 else 3 end,
        case when c.search like '%' || :q || '%' then 0 else 1 - similarity(c.search, :q) end,
        c.population desc, c.code
      limit :limit
      """;

  private final JdbcClient jdbc;

  CommuneStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Commune> byCodes(Collection<String> codes) {
    return jdbc.sql(COMMUNE + "where c.code = any(:codes) order by c.search, c.code")
        .param("codes", codes.toArray(String[]::new))
        .query(CommuneStore::commune)
        .list();
  }

  List<Commune> byName(String plain, int limit) {
    return jdbc.sql(COMMUNE + MEANT.formatted("c") + BY_RANK)
        .param("q", plain)
        .param("limit", limit)
        .query(CommuneStore::commune)
        .list();
  }

  List<Commune> byPostalCode(String beginning, int limit) {
    return jdbc.sql(
            COMMUNE
                + """
                where c.code in (select commune_code from reference.commune_postal_code
                                 where postal_code like :q || '%')
                order by c.population desc, c.code limit :limit
                """)
        .param("q", beginning)
        .param("limit", limit)
        .query(CommuneStore::commune)
        .list();
  }

  Optional<Epci> epci(String code) {
    return jdbc.sql(EPCI + "where e.code = :code group by e.code")
        .param("code", code)
        .query(Epci.class)
        .optional();
  }

  List<Epci> epciByName(String plain, int limit) {
    return jdbc.sql(
            EPCI
                + MEANT.formatted("e")
                + """
                  or (length(:q) > 3 and :q <% e.search)
                group by e.code
                order by case when e.search like '%' || :q || '%' then 0 else 1 end,
                  word_similarity(:q, e.search) desc, population desc, e.code
                limit :limit
                """)
        .param("q", plain)
        .param("limit", limit)
        .query(Epci.class)
        .list();
  }

  List<Commune> members(String epci) {
    return jdbc.sql(COMMUNE + "where c.epci = :epci and c.kind = 'COM' order by c.search, c.code")
        .param("epci", epci)
        .query(CommuneStore::commune)
        .list();
  }

  /** A box that holds all the circles. */
  List<Place> places(Collection<Point> around, double km) {
    var lats = around.stream().mapToDouble(Point::lat).summaryStatistics();
    var lons = around.stream().mapToDouble(Point::lon).summaryStatistics();
    var farthest = Math.max(Math.abs(lats.getMin()), Math.abs(lats.getMax()));
    var dLat = km / 110.5;
    var dLon = km / (111.3 * Math.max(0.05, Math.cos(Math.toRadians(farthest)))) * 1.02;
    return jdbc.sql(
            """
            select code, name, lat, lon, approximate from reference.commune
            where kind = 'COM' and lat between :south and :north and lon between :west and :east
            order by code
            """)
        .param("south", lats.getMin() - dLat)
        .param("north", lats.getMax() + dLat)
        .param("west", lons.getMin() - dLon)
        .param("east", lons.getMax() + dLon)
        .query(
            (row, _) ->
                new Place(
                    row.getString("code"),
                    row.getString("name"),
                    new Point(
                        row.getDouble("lat"), row.getDouble("lon"), row.getBoolean("approximate"))))
        .list();
  }

  /** A box that holds the circle; who is outside the circle is left to the caller. */
  List<Commune> around(Point centre, double km) {
    var dLat = km / 110.5;
    var dLon = km / (111.3 * Math.max(0.05, Math.cos(Math.toRadians(centre.lat()))));
    return jdbc.sql(
            COMMUNE
                + """
                where c.kind = 'COM' and c.lat between :lat - :d_lat and :lat + :d_lat
                  and c.lon between :lon - :d_lon and :lon + :d_lon
                """)
        .param("lat", centre.lat())
        .param("lon", centre.lon())
        .param("d_lat", dLat)
        .param("d_lon", dLon * 1.02)
        .query(CommuneStore::commune)
        .list();
  }

  private static Commune commune(ResultSet row, int number) throws SQLException {
    return new Commune(
        row.getString("code"),
        row.getString("name"),
        row.getString("department"),
        row.getString("department_name"),
        row.getString("region"),
        row.getString("epci"),
        List.of((String[]) row.getArray("postal_codes").getArray()),
        row.getInt("population"),
        point(row));
  }

  private static @Nullable Point point(ResultSet row) throws SQLException {
    var lat = row.getDouble("lat");
    return row.wasNull()
        ? null
        : new Point(lat, row.getDouble("lon"), row.getBoolean("approximate"));
  }
}
