package fr.ancrage.people;

import fr.ancrage.shared.TerritoryId;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MergeStore {
  record Done(TerritoryId territory, PersonId kept, PersonId merged, String moved) {}

  private final JdbcClient jdbc;

  MergeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Both rows, in one order for everybody; false unless both are there and stand alone. */
  boolean lockBoth(PersonId kept, PersonId merged) {
    return jdbc.sql(
                """
                select id from people.person
                where id in (:kept, :merged) and merged_into is null and erased_at is null
                order by id for update
                """)
            .param("kept", kept.value())
            .param("merged", merged.value())
            .query(UUID.class)
            .list()
            .size()
        == 2;
  }

  /** The kept record takes what it lacks; returns what it said before. */
  String absorb(PersonId kept, PersonId merged) {
    jdbc.sql("update people.person set merged_into = :kept, version = version + 1 where id = :id")
        .param("kept", kept.value())
        .param("id", merged.value())
        .update();
    return jdbc.sql(
            """
            with before as (select * from people.person where id = :kept),
            taken as (
              update people.person p
              set email = coalesce(p.email, m.email), phone = coalesce(p.phone, m.phone),
                  account_id = coalesce(p.account_id, m.account_id), version = p.version + 1
              from people.person m where p.id = :kept and m.id = :merged
              returning p.email, p.phone, p.account_id)
            select jsonb_build_object(
              'before', jsonb_build_object('email', before.email, 'phone', before.phone,
                                           'account_id', before.account_id),
              'after', to_jsonb(taken))::text
            from before, taken
            """)
        .param("kept", kept.value())
        .param("merged", merged.value())
        .query(String.class)
        .single();
  }

  /** The other way; what was corrected since the merge stays corrected. */
  void release(PersonId kept, PersonId merged, String said) {
    jdbc.sql(
            """
            update people.person set merged_into = null, version = version + 1
            where id = :merged and merged_into = :kept
            """)
        .param("merged", merged.value())
        .param("kept", kept.value())
        .update();
    jdbc.sql(
            """
            with said as (select :said::jsonb -> 'before' as b, :said::jsonb -> 'after' as a)
            update people.person p
            set email = case when p.email is not distinct from (a ->> 'email')::citext
                             then (b ->> 'email')::citext else p.email end,
                phone = case when p.phone is not distinct from a ->> 'phone'
                             then b ->> 'phone' else p.phone end,
                account_id = case when p.account_id is not distinct from (a ->> 'account_id')::uuid
                                  then (b ->> 'account_id')::uuid else p.account_id end,
                version = p.version + 1
            from said where p.id = :kept
            """)
        .param("said", said)
        .param("kept", kept.value())
        .update();
  }

  TerritoryId journal(
      UUID id, PersonId kept, PersonId merged, String moved, AccountId by, OffsetDateTime now) {
    return new TerritoryId(
        jdbc.sql(
                """
                insert into people.merge
                  (id, territory_id, kept_person_id, merged_person_id, moved, merged_by, merged_at)
                select :id, territory_id, :kept, :merged, :moved::jsonb, :by, :now
                from people.person where id = :kept
                returning territory_id
                """)
            .param("id", id)
            .param("kept", kept.value())
            .param("merged", merged.value())
            .param("moved", moved)
            .param("by", by.value())
            .param("now", now)
            .query(UUID.class)
            .single());
  }

  /** A merge that can be taken back now: nothing was merged on top of it. */
  Optional<Done> lockMerge(UUID id) {
    return jdbc.sql(
            """
            select m.territory_id, m.kept_person_id, m.merged_person_id, m.moved::text as moved
            from people.merge m join people.person kept on kept.id = m.kept_person_id
            where m.id = ? and m.undone_at is null and kept.merged_into is null
              and kept.erased_at is null
            for update of m
            """)
        .param(id)
        .query(
            (row, _) ->
                new Done(
                    new TerritoryId(row.getObject("territory_id", UUID.class)),
                    new PersonId(row.getObject("kept_person_id", UUID.class)),
                    new PersonId(row.getObject("merged_person_id", UUID.class)),
                    row.getString("moved")))
        .optional();
  }

  void undone(UUID id, OffsetDateTime now) {
    jdbc.sql("update people.merge set undone_at = ? where id = ?").params(now, id).update();
  }

  List<Merge> merges(@Nullable PersonId person) {
    return jdbc.sql(
            """
            select m.id, m.kept_person_id, m.merged_person_id, m.merged_at,
                   trim(k.given_name || ' ' || k.family_name) as kept,
                   trim(g.given_name || ' ' || g.family_name) as merged, a.name as by_name
            from people.merge m
            join people.person k on k.id = m.kept_person_id
            join people.person g on g.id = m.merged_person_id
            left join people.account a on a.id = m.merged_by
            where m.undone_at is null and k.erased_at is null and k.merged_into is null
              and (:person::uuid is null or :person in (m.kept_person_id, m.merged_person_id))
            order by m.merged_at desc, m.id limit 100
            """)
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .query(
            (row, _) ->
                new Merge(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("kept_person_id", UUID.class)),
                    row.getString("kept"),
                    new PersonId(row.getObject("merged_person_id", UUID.class)),
                    row.getString("merged"),
                    row.getString("by_name"),
                    row.getObject("merged_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  String exportPerson(PersonId person) {
    return jdbc.sql(
            """
            select jsonb_agg(jsonb_build_object(
              'id', id, 'given_name', given_name, 'family_name', family_name, 'email', email,
              'phone', phone, 'language', language, 'merged_into', merged_into,
              'created_at', created_at) order by created_at)::text
            from people.person where id = :id or merged_into = :id
            """)
        .param("id", person.value())
        .query(String.class)
        .single();
  }

  /** The person and every record merged into theirs, nearest last. */
  List<PersonId> withMerged(PersonId person) {
    return jdbc.sql(
            """
            with recursive all_of as (
              select id, 0 as depth from people.person where id = ?
              union
              select p.id, depth + 1 from people.person p join all_of on p.merged_into = all_of.id)
            select id from all_of order by depth desc
            """)
        .param(person.value())
        .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
        .list();
  }

  /** What remains is an empty row, for the audit's sake. */
  void blank(PersonId person, OffsetDateTime now) {
    jdbc.sql(
            """
            update people.person
            set given_name = '', family_name = '', email = null, phone = null, account_id = null,
                erased_at = :now, version = version + 1
            where id = :id
            """)
        .param("now", now)
        .param("id", person.value())
        .update();
  }
}
