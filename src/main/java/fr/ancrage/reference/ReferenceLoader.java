package fr.ancrage.reference;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the reference tables when the files inside the product are not those loaded last. It runs
 * while the product starts, so that whatever starts later finds its communes.
 */
@Component
class ReferenceLoader implements InitializingBean {
  private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoader.class);
  private static final String NAME = "communes";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReferenceLoader(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void afterPropertiesSet() {
    var digest = ReferenceFiles.digest();
    if (!digest.equals(loaded())) {
      transaction.executeWithoutResult(_ -> load(digest));
    }
  }

  /** Loads in the running transaction, unless another node has just done it. */
  void load(String digest) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('ancrage.reference'))")
        .query((row, number) -> true)
        .single();
    if (digest.equals(loaded())) {
      return;
    }
    var start = System.nanoTime();
    jdbc.sql(
            """
            with a as (delete from reference.region), b as (delete from reference.department),
              c as (delete from reference.epci), d as (delete from reference.commune_postal_code)
            delete from reference.commune
            """)
        .update();
    insertCommunes();
    insertDivisions();
    keepExactPoints();
    jdbc.sql(
            """
            insert into reference.source (name, digest, loaded_at) values (?, ?, ?)
            on conflict (name) do update
            set digest = excluded.digest, loaded_at = excluded.loaded_at
            """)
        .params(NAME, digest, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    LOG.info("reference communes loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
  }

  private String loaded() {
    return jdbc.sql("select digest from reference.source where name = ?")
        .param(NAME)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private void insertCommunes() {
    var communes = new Columns(12);
    var postalCodes = new Columns(2);
    for (var row : ReferenceFiles.read(ReferenceFiles.COMMUNES)) {
      var code = row.get("code");
      communes.row(
          code,
          row.get("name"),
          row.get("type"),
          row.get("parent"),
          row.get("department"),
          row.get("region"),
          row.get("epci"),
          row.get("population"),
          row.get("lat"),
          row.get("lon"),
          row.get("approximate"),
          PlainName.of(row.get("name")));
      for (var postalCode : row.get("postal_codes").split(" ", -1)) {
        if (!postalCode.isEmpty()) {
          postalCodes.row(postalCode, code);
        }
      }
    }
    insert(
        """
        insert into reference.commune (code, name, kind, parent, department, region, epci,
          population, lat, lon, approximate, search)
        select code, name, kind, parent, department, region, epci,
          population::int, lat::float8, lon::float8, approximate::boolean, search
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
          as row (code, name, kind, parent, department, region, epci,
            population, lat, lon, approximate, search)
        """,
        communes);
    insert(
        """
        insert into reference.commune_postal_code (postal_code, commune_code)
        select * from unnest(?::text[], ?::text[])
        """,
        postalCodes);
  }

  private void insertDivisions() {
    var regions = new Columns(2);
    var departments = new Columns(3);
    var epcis = new Columns(4);
    for (var row : ReferenceFiles.read(ReferenceFiles.DIVISIONS)) {
      var code = row.get("code");
      var name = row.get("name");
      switch (row.get("kind")) {
        case "region" -> regions.row(code, name);
        case "department" -> departments.row(code, name, row.get("region"));
        default -> epcis.row(code, name, row.get("type"), PlainName.of(name));
      }
    }
    insert(
        """
        insert into reference.region (code, name) select * from unnest(?::text[], ?::text[])
        """,
        regions);
    insert(
        """
        insert into reference.department (code, name, region)
        select * from unnest(?::text[], ?::text[], ?::text[])
        """,
        departments);
    insert(
        """
        insert into reference.epci (code, name, kind, search)
        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])
        """,
        epcis);
  }

  private void insert(String sql, Columns rows) {
    jdbc.sql(sql).params(rows.arrays()).update();
  }

  private void keepExactPoints() {
    jdbc.sql(
            """
            update reference.commune c set lat = p.lat, lon = p.lon, approximate = false
            from reference.exact_point p where p.commune_code = c.code
            """)
        .update();
  }
}
