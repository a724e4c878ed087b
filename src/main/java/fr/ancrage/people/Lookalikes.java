package fr.ancrage.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records of the territory at work that look like the same person. */
@Service
public class Lookalikes {
  /** Two records side by side, the older first. */
  public record Pair(PersonId first, PersonId second) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Lookalikes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Pairs that nobody has said to be two people: same e-mail, same telephone, or names that share a
   * word and sound alike.
   */
  public List<Pair> pairs(int most) {
    return jdbc.sql(
            """
            with alive as (
              select id, email, phone, created_at,
                     ancrage.plain(given_name || ' ' || family_name) as name
              from people.person where merged_into is null and erased_at is null),
            word as (
              select id, name, unnest(regexp_split_to_array(name, '[^a-z0-9]+')) as word
              from alive),
            pair as (
              select a.id as one, b.id as two from alive a join alive b
                on a.email = b.email and a.id < b.id
              union select a.id, b.id from alive a join alive b
                on a.phone = b.phone and a.id < b.id
              union select a.id, b.id from word a join word b
                on a.word = b.word and length(a.word) > 1 and a.id < b.id
               where similarity(a.name, b.name) > 0.6)
            select case when f.created_at <= s.created_at then one else two end as first,
                   case when f.created_at <= s.created_at then two else one end as second
            from pair join alive f on f.id = one join alive s on s.id = two
            where not exists (select 1 from people.distinct_pair d
                              where d.first_person_id = one and d.second_person_id = two)
            order by greatest(f.created_at, s.created_at) desc, one, two
            limit :most
            """)
        .param("most", most)
        .query(
            (row, _) ->
                new Pair(
                    new PersonId(row.getObject("first", UUID.class)),
                    new PersonId(row.getObject("second", UUID.class))))
        .list();
  }

  /** Somebody looked: they are two people. Remembered. */
  @Transactional
  public void areTwo(PersonId one, PersonId other, AccountId by) {
    jdbc.sql(
            """
            insert into people.distinct_pair
              (territory_id, first_person_id, second_person_id, said_by, said_at)
            select territory_id, least(:one, :other), greatest(:one, :other), :by, :now
            from people.person where id = :one and :one <> :other
            on conflict do nothing
            """)
        .param("one", one.value())
        .param("other", other.value())
        .param("by", by.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Takes {@link #areTwo} back. */
  @Transactional
  public void mayBeOne(PersonId one, PersonId other) {
    jdbc.sql(
            """
            delete from people.distinct_pair
            where first_person_id = least(:one, :other) and second_person_id = greatest(:one, :other)
            """)
        .param("one", one.value())
        .param("other", other.value())
        .update();
  }

  /** For a whole list at once: by its index, the nearest known person who might be the same. */
  public Map<Integer, PersonId> nearest(Map<Integer, NewPerson> list) {
    var found = new HashMap<Integer, PersonId>();
    var entries = List.copyOf(list.entrySet());
    jdbc.sql(
            """
            with wanted as (
              select * from unnest(:index::int[], :name::text[], :email::citext[], :phone::text[])
                as w (i, name, email, phone)),
            plain as (
              select id, email, phone, ancrage.plain(given_name || ' ' || family_name) as name
              from people.person where merged_into is null and erased_at is null),
            word as (
              select id, name, unnest(regexp_split_to_array(name, '[^a-z0-9]+')) as word
              from plain),
            wanted_word as (
              select i, ancrage.plain(name) as name,
                     unnest(regexp_split_to_array(ancrage.plain(name), '[^a-z0-9]+')) as word
              from wanted)
            select i, id from (
              select i, id, 2 as nearness from wanted w join plain p on p.email = w.email
              union all select i, id, 2 from wanted w join plain p on p.phone = w.phone
              union all select i, id, similarity(w.name, p.name)
                from wanted_word w join word p on p.word = w.word and length(w.word) > 1
               where similarity(w.name, p.name) > 0.6) near
            order by i, nearness, id desc
            """)
        .param("index", entries.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
        .param(
            "name",
            entries.stream()
                .map(entry -> entry.getValue().givenName() + " " + entry.getValue().familyName())
                .toArray(String[]::new))
        .param(
            "email", entries.stream().map(entry -> entry.getValue().email()).toArray(String[]::new))
        .param(
            "phone",
            entries.stream()
                .map(entry -> Phones.normal(entry.getValue().phone()))
                .toArray(String[]::new))
        .query(
            row -> {
              found.put(row.getInt("i"), new PersonId(row.getObject("id", UUID.class)));
            });
    return found;
  }
}
