package fr.ancrage.matching;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Introductions as they are kept. */
@Repository
class IntroductionStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  IntroductionStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(TerritoryId territory, Introduction one) {
    jdbc.sql(
            """
            insert into matching.introduction
              (id, territory_id, person_id, organisation_id, need_id, post, state, words,
               proposed_by, proposed_by_name, proposed_at, due_on, changed_at)
            values (:id, :territory, :person, :organisation, :need, :post, :state, :words, :by,
                    :byName, :now, :due, :now)
            """)
        .param("id", one.id())
        .param("territory", territory.value())
        .param("person", one.person().value())
        .param("organisation", one.organisation().value())
        .param("need", one.need(), Types.OTHER)
        .param("post", one.post())
        .param("state", one.state().name())
        .param("words", one.words())
        .param("by", one.proposedBy() == null ? null : one.proposedBy().value(), Types.OTHER)
        .param("byName", one.proposedByName())
        .param("due", one.dueOn(), Types.DATE)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void act(
      TerritoryId territory, UUID id, IntroductionState state, @Nullable String words, String by) {
    jdbc.sql(
            """
            insert into matching.introduction_act
              (id, territory_id, introduction_id, state, words, by_name, at)
            values (:id, :territory, :introduction, :state, :words, :by, :now)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("introduction", id)
        .param("state", state.name())
        .param("words", words)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Moves it, if nobody did before. */
  boolean move(Introduction from, IntroductionState to, @Nullable LocalDate due) {
    return jdbc.sql(
                """
                update matching.introduction
                set state = :state, due_on = :due, changed_at = :now, version = version + 1,
                    presented_at = case when :state = 'PRESENTED' then :now else presented_at end
                where id = :id and version = :version
                """)
            .param("state", to.name())
            .param("due", due, Types.DATE)
            .param("now", OffsetDateTime.now(clock))
            .param("id", from.id())
            .param("version", from.version())
            .update()
        == 1;
  }

  boolean refuse(Introduction from, Introduction.Refused no) {
    return jdbc.sql(
                """
                update matching.introduction
                set state = 'REFUSED', due_on = null, refused_by = :by, refused_why = :why,
                    refused_words = :words, changed_at = :now, version = version + 1
                where id = :id and version = :version
                """)
            .param("by", no.by().name())
            .param("why", no.why())
            .param("words", no.words())
            .param("now", OffsetDateTime.now(clock))
            .param("id", from.id())
            .param("version", from.version())
            .update()
        == 1;
  }

  void offer(UUID id, @Nullable String words, @Nullable LocalDate start) {
    jdbc.sql(
            """
            update matching.introduction set offer_words = :words, start_on = :start where id = :id
            """)
        .param("words", words)
        .param("start", start, Types.DATE)
        .param("id", id)
        .update();
  }

  void due(UUID id, LocalDate due) {
    jdbc.sql(
            """
            update matching.introduction set due_on = ?, changed_at = ?, version = version + 1
            where id = ?
            """)
        .params(due, OffsetDateTime.now(clock), id)
        .update();
  }

  /** Holds it as it is until the transaction ends; false when it is another by now. */
  boolean hold(UUID id, int version) {
    return jdbc.sql("select 1 from matching.introduction where id = ? and version = ? for update")
        .params(id, version)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  Optional<Introduction> find(UUID id) {
    return jdbc.sql("select * from matching.introduction where id = ?")
        .param(id)
        .query((row, _) -> IntroductionRows.of(row))
        .optional();
  }

  /** Those of a person, the newest first. */
  List<Introduction> of(PersonId person) {
    return jdbc.sql(
            """
            select * from matching.introduction where person_id = ? order by proposed_at desc, id
            """)
        .param(person.value())
        .query((row, _) -> IntroductionRows.of(row))
        .list();
  }

  List<Introduction.Act> acts(UUID id) {
    return jdbc.sql(
            """
            select state, words, by_name, at from matching.introduction_act
            where introduction_id = ? order by at desc, id
            """)
        .param(id)
        .query(
            (row, _) ->
                new Introduction.Act(
                    IntroductionState.valueOf(row.getString("state")),
                    row.getString("words"),
                    row.getString("by_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** When they were last presented to another structure, since then, and it did not end. */
  Optional<Instant> elsewhere(PersonId person, OrganisationId but, Instant since) {
    return jdbc.sql(
            """
            select max(presented_at) from matching.introduction
            where person_id = ? and organisation_id <> ? and presented_at > ?
              and state not in ('REFUSED', 'HANDED_OVER')
            """)
        .params(person.value(), but.value(), since.atOffset(ZoneOffset.UTC))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }
}
