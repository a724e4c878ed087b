package fr.ancrage.documents;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has seen which document, and when: all that is kept of what may never be kept. */
@Service
public class Sightings {
  private final JdbcClient jdbc;
  private final Clock clock;

  Sightings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody has seen it; saying so again on the same day changes nothing. */
  @Transactional
  public void seen(
      TerritoryId territory,
      String matter,
      PersonId person,
      String kind,
      LocalDate on,
      @Nullable AccountId by,
      String byName) {
    jdbc.sql(
            """
            insert into documents.sighting
              (id, territory_id, matter, person_id, kind, seen_on, seen_by, seen_by_name)
            select :id, :territory, :matter, :person, :kind, :on, :by, :name
            where not exists (
              select 1 from documents.sighting
              where person_id = :person and matter = :matter and kind = :kind and seen_on = :on
                and seen_by_name = :name and removed_at is null)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("matter", matter)
        .param("person", person.value())
        .param("kind", kind)
        .param("on", on)
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("name", byName)
        .update();
  }

  /** Those that stand, the latest last. */
  public List<Sighting> of(String matter, PersonId person) {
    return jdbc.sql(
            """
            select id, kind, seen_on, seen_by_name from documents.sighting
            where person_id = ? and matter = ? and removed_at is null order by seen_on, id
            """)
        .params(person.value(), matter)
        .query(Sighting.class)
        .list();
  }

  /** It was said by mistake. */
  @Transactional
  public void takeBack(PersonId person, UUID id) {
    jdbc.sql("update documents.sighting set removed_at = ? where id = ? and person_id = ?")
        .params(OffsetDateTime.now(clock), id, person.value())
        .update();
  }

  /** It was said rightly after all. */
  @Transactional
  public void restore(PersonId person, UUID id) {
    jdbc.sql("update documents.sighting set removed_at = null where id = ? and person_id = ?")
        .params(id, person.value())
        .update();
  }
}
