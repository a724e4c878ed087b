package fr.ancrage.household;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family hopes for, in its own words, by topic. No names of children, no health. */
@Service
public class Wishes {
  /** What is asked about. */
  public static final List<String> TOPICS =
      List.of("partner_work", "housing", "school", "childcare", "vehicle", "languages", "leisure");

  private final JdbcClient jdbc;
  private final Clock clock;

  Wishes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The words by topic. */
  public Map<String, String> of(PersonId person) {
    var words = new LinkedHashMap<String, String>();
    jdbc.sql("select topic, words from household.wish where person_id = ? order by topic")
        .param(person.value())
        .query(
            row -> {
              words.put(row.getString("topic"), row.getString("words"));
            });
    return words;
  }

  /** States the words of one topic; blank words take it back. */
  @Transactional
  public void state(
      TerritoryId territory, PersonId person, String topic, String words, @Nullable AccountId by) {
    if (words.isBlank()) {
      jdbc.sql("delete from household.wish where person_id = ? and topic = ?")
          .params(person.value(), topic)
          .update();
      return;
    }
    jdbc.sql(
            """
            insert into household.wish (territory_id, person_id, topic, words, given_by, given_at)
            values (:territory, :person, :topic, :words, :by, :now)
            on conflict (person_id, topic) do update
              set words = excluded.words, given_by = excluded.given_by,
                  given_at = excluded.given_at
            """)
        .param("territory", territory.value())
        .param("person", person.value())
        .param("topic", topic)
        .param("words", words.strip())
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
