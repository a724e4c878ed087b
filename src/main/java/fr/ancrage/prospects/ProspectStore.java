package fr.ancrage.prospects;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Phones;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProspectStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  ProspectStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Prospect> find(UUID id) {
    return jdbc.sql("select * from prospects.prospect where id = ? and removed_at is null")
        .param(id)
        .query(ProspectStore::prospect)
        .optional();
  }

  /** Those at one of these addresses or numbers, whom nobody took away. */
  List<Prospect> at(Collection<String> emails, Collection<String> phones) {
    return jdbc.sql(
            """
            select * from prospects.prospect
            where removed_at is null
              and (email = any (:emails::citext[]) or phone = any (:phones))
            order by entered_at, id
            """)
        .param("emails", emails.toArray(String[]::new))
        .param("phones", phones.toArray(String[]::new))
        .query(ProspectStore::prospect)
        .list();
  }

  void add(
      TerritoryId territory,
      UUID id,
      Known known,
      @Nullable AccountId owner,
      @Nullable LocalDate next,
      @Nullable AccountId by,
      String byName) {
    bind(
            """
            insert into prospects.prospect
              (id, territory_id, given_name, family_name, email, phone, language, profession,
               speciality, origin, origin_words, met_on, notes, owner_id, next_on, state,
               entered_by, entered_by_name, entered_at, changed_at)
            values
              (:id, :territory, :given, :family, :email::citext, :phone, :language, :profession,
               :speciality, :origin, :originWords, :metOn, :notes, :owner, :next, 'NEW', :by,
               :byName, :now, :now)
            """,
            known)
        .param("id", id)
        .param("territory", territory.value())
        .param("owner", owner == null ? null : owner.value(), Types.OTHER)
        .param("next", next, Types.DATE)
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("byName", byName)
        .update();
  }

  boolean correct(UUID id, int version, Known known) {
    return bind(
                """
                update prospects.prospect
                set given_name = :given, family_name = :family, email = :email::citext,
                    phone = :phone, language = :language, profession = :profession,
                    speciality = :speciality, origin = :origin, origin_words = :originWords,
                    met_on = :metOn, notes = :notes, changed_at = :now, version = version + 1
                where id = :id and version = :version and removed_at is null
                """,
                known)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void hand(UUID id, AccountId owner) {
    jdbc.sql("update prospects.prospect set owner_id = ?, changed_at = ? where id = ?")
        .params(owner.value(), now(), id)
        .update();
  }

  void next(UUID id, @Nullable LocalDate day) {
    jdbc.sql("update prospects.prospect set next_on = :day, changed_at = :now where id = :id")
        .param("day", day, Types.DATE)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** How it stands; told and heard are kept when they are not said anew. */
  void stands(Standing now, UUID id) {
    jdbc.sql(
            """
            update prospects.prospect
            set state = :state, next_on = :next, informed_at = :informed, heard_at = :heard,
                changed_at = :now
            where id = :id
            """)
        .param("state", now.state().name())
        .param("next", now.next(), Types.DATE)
        .param("informed", at(now.informedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("heard", at(now.heardAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** They have a record of their own now, which alone says how to reach them. */
  void came(UUID id, PersonId person) {
    jdbc.sql(
            """
            update prospects.prospect
            set state = 'CAME', person_id = :person, email = null, phone = null, next_on = null,
                heard_at = :now, informed_at = coalesce(informed_at, :now), changed_at = :now,
                version = version + 1
            where id = :id
            """)
        .param("person", person.value())
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** Taken away, or back: not when somebody else has the address meanwhile. */
  boolean remove(UUID id, boolean gone) {
    return jdbc.sql(
                """
                update prospects.prospect p
                set removed_at = case when :gone then :now::timestamptz end
                where id = :id
                  and (:gone or not exists (select 1 from prospects.prospect other
                                            where other.email = p.email and other.id <> p.id
                                              and other.removed_at is null))
                """)
            .param("gone", gone)
            .param("now", now())
            .param("id", id)
            .update()
        == 1;
  }

  void erase(UUID id) {
    jdbc.sql("delete from prospects.prospect where id = ?").param(id).update();
  }

  /** Those whose time is over: silent since, or heard last, before then; and those taken away. */
  List<UUID> over(Instant silentBefore, Instant heardBefore, Instant removedBefore) {
    return jdbc.sql(
            """
            select id from prospects.prospect
            where removed_at < :removed or heard_at < :heard
               or (heard_at is null and coalesce(informed_at, entered_at) < :silent)
            order by id limit 5000
            """)
        .param("removed", at(removedBefore))
        .param("heard", at(heardBefore))
        .param("silent", at(silentBefore))
        .query(UUID.class)
        .list();
  }

  private JdbcClient.StatementSpec bind(String sql, Known known) {
    return jdbc.sql(sql)
        .param("given", known.givenName().strip())
        .param("family", known.familyName().strip())
        .param("email", known.email() == null ? null : known.email().strip())
        .param("phone", Phones.normal(known.phone()))
        .param("language", known.language())
        .param("profession", known.profession())
        .param("speciality", known.speciality())
        .param("origin", known.origin().name())
        .param("originWords", known.originWords())
        .param("metOn", known.metOn())
        .param("notes", known.notes())
        .param("now", now());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static Prospect prospect(ResultSet row, int unused) throws SQLException {
    var owner = row.getObject("owner_id", UUID.class);
    var person = row.getObject("person_id", UUID.class);
    return new Prospect(
        row.getObject("id", UUID.class),
        new Known(
            row.getString("given_name"),
            row.getString("family_name"),
            row.getString("email"),
            row.getString("phone"),
            row.getString("language"),
            row.getString("profession"),
            row.getString("speciality"),
            Origin.valueOf(row.getString("origin")),
            row.getString("origin_words"),
            row.getObject("met_on", LocalDate.class),
            row.getString("notes")),
        owner == null ? null : new AccountId(owner),
        row.getObject("next_on", LocalDate.class),
        ProspectState.valueOf(row.getString("state")),
        row.getString("entered_by_name"),
        Objects.requireNonNull(instant(row, "entered_at")),
        instant(row, "informed_at"),
        instant(row, "heard_at"),
        person == null ? null : new PersonId(person),
        row.getInt("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
