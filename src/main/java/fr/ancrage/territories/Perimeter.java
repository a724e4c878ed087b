package fr.ancrage.territories;

import fr.ancrage.shared.TerritoryId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The communes of a territory; call it in the territory's scope. */
@Service
public class Perimeter {
  private final JdbcClient jdbc;

  Perimeter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** INSEE codes, in order. */
  public List<String> communes(TerritoryId territory) {
    return jdbc.sql(
            """
            select commune_code from territories.territory_commune
            where territory_id = ? order by commune_code
            """)
        .param(territory.value())
        .query(String.class)
        .list();
  }

  /** Replaces the whole perimeter. */
  @Transactional
  public void set(TerritoryId territory, List<String> communes) {
    jdbc.sql("delete from territories.territory_commune where territory_id = ?")
        .param(territory.value())
        .update();
    jdbc.sql(
            """
            insert into territories.territory_commune (territory_id, commune_code)
            select distinct ?::uuid, code from unnest(?::text[]) code
            """)
        .params(territory.value(), communes.toArray(String[]::new))
        .update();
  }
}
