package fr.ancrage.settlement;

import fr.ancrage.messaging.Author;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HelpStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  HelpStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** False when it is there already: the form was sent twice. */
  boolean add(
      Dossier dossier,
      UUID id,
      HelpKind kind,
      String words,
      Author by,
      boolean byPerson,
      LocalDate due) {
    var account = by.account();
    return jdbc.sql(
                """
                insert into settlement.help_request
                  (id, territory_id, dossier_id, kind, words, asked_by, asked_name, by_person,
                   asked_at, owner_id, due_on)
                values (:id, :territory, :dossier, :kind, :words, :by, :name, :byPerson, :now,
                        :owner, :due)
                on conflict (id) do nothing
                """)
            .param("id", id)
            .param("territory", dossier.territory().value())
            .param("dossier", dossier.id().value())
            .param("kind", kind.code())
            .param("words", words)
            .param("by", account == null ? null : account.value(), Types.OTHER)
            .param("name", by.name())
            .param("byPerson", byPerson)
            .param("now", OffsetDateTime.now(clock))
            .param("owner", value(dossier.concierge()), Types.OTHER)
            .param("due", due)
            .update()
        == 1;
  }

  List<HelpRequest> of(DossierId dossier) {
    return jdbc.sql(
            """
            select * from settlement.help_request where dossier_id = ?
            order by closed_at desc nulls first, due_on, id limit 50
            """)
        .param(dossier.value())
        .query(HelpStore::request)
        .list();
  }

  /** One that nobody owns is everybody's. */
  List<HelpRequest> due(@Nullable AccountId who, LocalDate until) {
    var where =
        new Where()
            .and("r.closed_at is null")
            .and("r.due_on <= :until", "until", until)
            .and("coalesce(r.owner_id, d.concierge_id, :who) = :who", "who", value(who));
    return jdbc.sql(
            """
            select r.* from settlement.help_request r
            join settlement.dossier d on d.id = r.dossier_id
            """
                + where.sql()
                + " order by r.due_on, r.id limit 200")
        .params(where.parameters())
        .query(HelpStore::request)
        .list();
  }

  Optional<HelpRequest> find(UUID id) {
    return jdbc.sql("select * from settlement.help_request where id = ?")
        .param(id)
        .query(HelpStore::request)
        .optional();
  }

  boolean plan(UUID id, int version, @Nullable AccountId owner, LocalDate due) {
    return jdbc.sql(
                """
                update settlement.help_request
                set owner_id = :owner, due_on = :due, state = 'under_way', version = version + 1
                where id = :id and version = :version and closed_at is null
                """)
            .param("owner", value(owner), Types.OTHER)
            .param("due", due)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean close(UUID id, int version, HelpState state, String outcome) {
    return jdbc.sql(
                """
                update settlement.help_request
                set state = :state, outcome = :outcome, closed_at = :now, version = version + 1
                where id = :id and version = :version and closed_at is null
                """)
            .param("state", state.code())
            .param("outcome", outcome)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  private static @Nullable UUID value(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }

  private static HelpRequest request(ResultSet row, int unused) throws SQLException {
    var owner = row.getObject("owner_id", UUID.class);
    return new HelpRequest(
        row.getObject("id", UUID.class),
        new DossierId(row.getObject("dossier_id", UUID.class)),
        HelpKind.of(row.getString("kind")).orElse(HelpKind.OTHER),
        row.getString("words"),
        row.getString("asked_name"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        owner == null ? null : new AccountId(owner),
        row.getObject("due_on", LocalDate.class),
        HelpState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("outcome"),
        row.getInt("version"));
  }
}
