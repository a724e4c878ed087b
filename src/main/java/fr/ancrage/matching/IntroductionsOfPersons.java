package fr.ancrage.matching;

import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Introductions of a person, with what happened and their visits. */
final class IntroductionsOfPersons implements PersonalData {
  private static final List<String> BELOW =
      List.of(
          """
          delete from matching.visit_stop where visit_id in (
            select v.id from matching.visit v
            join matching.introduction i on i.id = v.introduction_id where i.person_id = ?)
          """,
          """
          delete from matching.visit where introduction_id in (
            select id from matching.introduction where person_id = ?)
          """,
          """
          delete from matching.introduction_act where introduction_id in (
            select id from matching.introduction where person_id = ?)
          """);

  private final JdbcClient jdbc;
  private final PersonTable rows;

  IntroductionsOfPersons(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.rows = PersonTable.owned(jdbc, "matching.introduction", "person_id");
  }

  @Override
  public String name() {
    return rows.name();
  }

  @Override
  public Set<String> covers() {
    return rows.covers();
  }

  @Override
  public String merge(PersonId kept, PersonId merged) {
    return rows.merge(kept, merged);
  }

  @Override
  public void undo(PersonId kept, PersonId merged, String moved) {
    rows.undo(kept, merged, moved);
  }

  @Override
  public String export(PersonId person) {
    return jdbc.sql(
            """
            select coalesce(jsonb_agg((to_jsonb(i) - 'territory_id') || jsonb_build_object(
              'acts', (select coalesce(jsonb_agg(jsonb_build_object(
                         'state', a.state, 'words', a.words, 'by', a.by_name, 'at', a.at)
                         order by a.at), '[]')
                       from matching.introduction_act a where a.introduction_id = i.id),
              'visit', (select coalesce(jsonb_agg(jsonb_build_object(
                          'title', s.title, 'place', s.place, 'starts_at', s.starts_at,
                          'ends_at', s.ends_at) order by s.starts_at), '[]')
                        from matching.visit v join matching.visit_stop s on s.visit_id = v.id
                        where v.introduction_id = i.id))), '[]')::text
            from matching.introduction i where i.person_id = ?
            """)
        .param(person.value())
        .query(String.class)
        .single();
  }

  @Override
  public void erase(PersonId person) {
    BELOW.forEach(sql -> jdbc.sql(sql).param(person.value()).update());
    rows.erase(person);
  }
}
