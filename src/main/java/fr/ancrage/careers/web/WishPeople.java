package fr.ancrage.careers.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by what they wish, or by name. */
@Component
class WishPeople {
  private static final int MOST = 100;

  private final JdbcClient jdbc;

  WishPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody, and the codes of the jobs they wish. */
  record Found(UUID id, String name, @Nullable String profession, List<String> goals) {}

  /** Whoever wishes something; with words, whoever is called so. */
  List<Found> find(String words) {
    return jdbc.sql(
            """
            select card.id, card.name, card.profession,
                   array_remove(array_agg(w.goal order by w.since), null) as goals
            from people.card card
            left join careers.wish w on w.person_id = card.id and w.closed_at is null
            where case when :words = '' then w.goal is not null
                       else card.plain_name like '%' || ancrage.plain(:words) || '%' end
            group by card.id, card.name, card.profession order by max(w.since) desc nulls last, 2
            limit :most
            """)
        .param("words", words.replaceAll("([\\\\%_])", "\\\\$1"))
        .param("most", MOST)
        .query(
            (row, _) ->
                new Found(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("profession"),
                    List.of((String[]) row.getArray("goals").getArray())))
        .list();
  }

  /** The profession that a person states; null when unknown. */
  @Nullable String profession(UUID person) {
    return jdbc.sql("select profession from people.card where id = ?")
        .param(person)
        .query((row, _) -> java.util.Optional.ofNullable(row.getString("profession")))
        .optional()
        .flatMap(one -> one)
        .orElse(null);
  }
}
