package fr.ancrage.trail;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.Employments;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The trail of a person: read by them and the coordination; by a structure with consent only. */
@Service
public class Trails {
  private final JdbcClient jdbc;
  private final Employments employments;
  private final Clock clock;

  Trails(JdbcClient jdbc, Employments employments, Clock clock) {
    this.jdbc = jdbc;
    this.employments = employments;
    this.clock = clock;
  }

  /** The whole trail, the latest first: for the person and for the coordination. */
  public List<Milestone> of(PersonId person) {
    return jdbc.sql(
            """
            select id, person_id, kind, organisation_id, words, from_on, to_on, recorded_by_name
            from trail.milestone where person_id = ? and removed_at is null
            order by from_on desc, recorded_at desc, id
            """)
        .param(person.value())
        .query(Trails::milestone)
        .list();
  }

  /** What one organisation may read of it; nothing without the person's consent. */
  public List<Milestone> shownTo(OrganisationId organisation, PersonId person) {
    return jdbc.sql(
            """
            select id, person_id, kind, organisation_id, words, from_on, to_on, recorded_by_name
            from trail.shown_milestone where shown_to = ? and person_id = ?
            order by from_on desc, id
            """)
        .params(organisation.value(), person.value())
        .query(Trails::milestone)
        .list();
  }

  /**
   * Records a milestone. Being employed or having left says who is the present employer.
   *
   * @param by null for who came by a link
   */
  @Transactional
  public UUID record(
      TerritoryId territory,
      PersonId person,
      NewMilestone wanted,
      @Nullable AccountId by,
      String byName) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into trail.milestone
              (id, territory_id, person_id, kind, organisation_id, words, from_on, to_on,
               recorded_by, recorded_by_name, recorded_at)
            values (:id, :territory, :person, :kind, :organisation, :words, :from, :to, :by,
                    :byName, :now)
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("person", person.value())
        .param("kind", wanted.kind().name())
        .param(
            "organisation",
            wanted.organisation() == null ? null : wanted.organisation().value(),
            Types.OTHER)
        .param("words", wanted.words())
        .param("from", wanted.from())
        .param("to", wanted.to(), Types.DATE)
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("byName", byName)
        .param("now", OffsetDateTime.now(clock))
        .update();
    employed(territory, person, wanted);
    return id;
  }

  private void employed(TerritoryId territory, PersonId person, NewMilestone wanted) {
    var where = wanted.organisation();
    if (where == null) {
      return;
    }
    if (wanted.kind() == Milestone.Kind.EMPLOYEE && wanted.to() == null) {
      employments.begin(territory, person, where, wanted.from());
    } else if (wanted.kind() == Milestone.Kind.LEFT) {
      employments.end(person, where, wanted.from());
    }
  }

  /** Takes a milestone away, or brings it back; false when the person has none of this id. */
  @Transactional
  public boolean remove(PersonId person, UUID id, boolean gone) {
    return jdbc.sql(
                """
                update trail.milestone
                set removed_at = case when :gone then :now::timestamptz end
                where id = :id and person_id = :person
                """)
            .param("gone", gone)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  private static Milestone milestone(ResultSet row, int unused) throws SQLException {
    var organisation = row.getObject("organisation_id", UUID.class);
    return new Milestone(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        Milestone.Kind.valueOf(row.getString("kind")),
        organisation == null ? null : new OrganisationId(organisation),
        row.getString("words"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class),
        row.getString("recorded_by_name"));
  }
}
