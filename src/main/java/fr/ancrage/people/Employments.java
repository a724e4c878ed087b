package fr.ancrage.people;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works where: a present employer never sees that somebody looks around. */
@Service
public class Employments {
  private final JdbcClient jdbc;
  private final Clock clock;

  Employments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of a person, present ones first. */
  public List<Employment> of(PersonId person) {
    return jdbc.sql(
            """
            select id, organisation_id, since, until from people.employment
            where person_id = ? order by until desc nulls first, since desc, id
            """)
        .param(person.value())
        .query(
            (row, _) ->
                new Employment(
                    row.getObject("id", UUID.class),
                    new OrganisationId(row.getObject("organisation_id", UUID.class)),
                    row.getObject("since", LocalDate.class),
                    row.getObject("until", LocalDate.class)))
        .list();
  }

  /** The present employers. */
  public List<OrganisationId> present(PersonId person) {
    return of(person).stream()
        .filter(one -> one.until() == null)
        .map(Employment::organisation)
        .distinct()
        .toList();
  }

  /** They work there, from that day if it is known; saying it twice changes nothing. */
  @Transactional
  public void begin(
      TerritoryId territory,
      PersonId person,
      OrganisationId organisation,
      @Nullable LocalDate since) {
    if (present(person).contains(organisation)) {
      return;
    }
    jdbc.sql(
            """
            insert into people.employment
              (id, territory_id, person_id, organisation_id, since, said_at)
            values (:id, :territory, :person, :organisation, :since, :now)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("person", person.value())
        .param("organisation", organisation.value())
        .param("since", since, java.sql.Types.DATE)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** They left on that day. */
  @Transactional
  public void end(PersonId person, OrganisationId organisation, LocalDate until) {
    jdbc.sql(
            """
            update people.employment set until = greatest(:until, since)
            where person_id = :person and organisation_id = :organisation and until is null
            """)
        .param("until", until)
        .param("person", person.value())
        .param("organisation", organisation.value())
        .update();
  }

  /** What the person says: they work at these places now, and nowhere else of the territory. */
  @Transactional
  public void state(
      TerritoryId territory, PersonId person, List<OrganisationId> employers, LocalDate today) {
    for (var one : present(person)) {
      if (!employers.contains(one)) {
        end(person, one, today);
      }
    }
    employers.forEach(one -> begin(territory, person, one, null));
  }
}
