package fr.ancrage.prospects.web;

import fr.ancrage.messaging.Due;
import fr.ancrage.messaging.DueSource;
import fr.ancrage.people.MyRoles;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.ProspectRows;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prospects whose day has come, and those who must soon be told where their data come from. */
@Component
class ProspectDues implements DueSource {
  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final ProspectWords words;

  ProspectDues(JdbcClient jdbc, ProspectWords words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  @Override
  public List<Due> due(Territory territory, LocalDate today, MyRoles roles, Texts t) {
    if (!roles.staff()) {
      return List.of();
    }
    return jdbc
        .sql(
            """
            select * from prospects.prospect
            where removed_at is null and state <> 'CAME'
              and (next_on <= :today
                   or (informed_at is null
                       and entered_at < cast(:today as date) + 7 - interval '1 month'))
            order by next_on, id limit :most
            """)
        .param("today", today)
        .param("most", MOST)
        .query(ProspectRows::prospect)
        .list()
        .stream()
        .map(one -> due(territory, one, today, t))
        .toList();
  }

  private Due due(Territory territory, Prospect one, LocalDate today, Texts t) {
    var before = words.tellBefore(one, territory);
    var said = new ArrayList<String>();
    said.add(words.facts(one.known(), t));
    if (before != null && words.tellSoon(before, today)) {
      said.add(t.get("prospects.tell.before", t.near(before, today)));
    }
    var next = one.next();
    var on = next != null && !next.isAfter(today) ? next : Objects.requireNonNull(before);
    return new Due(
        "prospect:" + one.id() + ":" + on,
        one.id(),
        one.known().name(),
        t.get("prospects.day", String.join(" · ", said)),
        "/prospects/" + one.id(),
        on,
        one.owner());
  }
}
