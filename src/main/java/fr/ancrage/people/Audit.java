package fr.ancrage.people;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what to which, for what purpose; never values. Append-only. Decision 9. */
@Service
public class Audit {
  private static final Duration DAY = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final ObjectProvider<AboutPersons> modules;
  private final Clock clock;

  Audit(JdbcClient jdbc, ObjectProvider<AboutPersons> modules, Clock clock) {
    this.jdbc = jdbc;
    this.modules = modules;
    this.clock = clock;
  }

  /** Records one act. */
  @Transactional
  public void record(AuditEntry entry) {
    insert(entry, null);
  }

  /** Records what a machine repeats, unless the same was recorded within a day. */
  @Transactional
  public void recordDaily(AuditEntry entry) {
    insert(entry, clock.instant().minus(DAY));
  }

  /** An act on persons' records, in the transaction of the act. */
  void record(
      TerritoryId territory, AccountId by, Purpose purpose, Act act, List<PersonId> persons) {
    insert(AuditEntry.ofPersons(territory, by, purpose, act, persons), null);
  }

  private void insert(AuditEntry entry, @Nullable Instant unlessSince) {
    jdbc.sql(
            """
            insert into people.audit
              (territory_id, account_id, link_id, purpose, action, subject, subject_id, persons,
               happened_at)
            select :territory, :by::uuid, :link::uuid, :purpose, :act, :matter, :subject::uuid,
                   array(select id from people.person where id = any (:persons::uuid[])), :now
            where :since::timestamptz is null or not exists (
              select 1 from people.audit
              where territory_id = :territory and happened_at > :since::timestamptz
                and account_id is not distinct from :by::uuid
                and link_id is not distinct from :link::uuid
                and action = :act and subject = :matter
                and subject_id is not distinct from :subject::uuid)
            """)
        .param("territory", entry.territory().value())
        .param("by", entry.by() == null ? null : entry.by().toString())
        .param("link", entry.link() == null ? null : entry.link().toString())
        .param("purpose", entry.purpose().name())
        .param("act", entry.act().name())
        .param("matter", entry.matter().name())
        .param("subject", entry.subject() == null ? null : entry.subject().toString())
        .param("persons", array(persons(entry)))
        .param("now", OffsetDateTime.now(clock))
        .param(
            "since", unlessSince == null ? null : unlessSince.atOffset(ZoneOffset.UTC).toString())
        .update();
  }

  private Set<UUID> persons(AuditEntry entry) {
    var persons = new LinkedHashSet<>(entry.concerned());
    if (!persons.isEmpty()) {
      modules.forEach(module -> persons.addAll(module.personsBehind(entry.concerned())));
    }
    persons.addAll(entry.persons());
    return persons;
  }

  private static String array(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
