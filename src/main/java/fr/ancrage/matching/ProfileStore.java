package fr.ancrage.matching;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles as they are kept; whoever recruits reads views of them instead. */
@Repository
class ProfileStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  ProfileStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Profile> of(PersonId person) {
    return jdbc.sql("select * from matching.profile where person_id = ?")
        .param(person.value())
        .query(ProfileStore::profile)
        .optional();
  }

  Optional<Profile> find(UUID id) {
    return jdbc.sql("select * from matching.profile where id = ?")
        .param(id)
        .query(ProfileStore::profile)
        .optional();
  }

  void add(
      TerritoryId territory,
      UUID id,
      PersonId person,
      Wanted wanted,
      String words,
      Profile.Source source,
      @Nullable String sourceWords) {
    bind(
            """
            insert into matching.profile
              (id, territory_id, person_id, profession, speciality, available_from,
               available_until, communes, km, rate_min, rate_max, half_days, horizon, languages,
               wishes, lodging, words, source, source_words, entered_at, informed_at,
               last_contact_at, changed_at)
            values
              (:id, :territory, :person, :profession, :speciality, :from, :until, :communes, :km,
               :rateMin, :rateMax, :halfDays, :horizon, :languages, :wishes, :lodging, :words,
               :source, :sourceWords, :now, case when :source = 'PERSON' then :now end, :now, :now)
            """,
            wanted,
            words)
        .param("id", id)
        .param("territory", territory.value())
        .param("person", person.value())
        .param("source", source.name())
        .param("sourceWords", sourceWords)
        .update();
  }

  boolean change(UUID id, int version, Wanted wanted, String words) {
    return bind(
                """
                update matching.profile
                set profession = :profession, speciality = :speciality, available_from = :from,
                    available_until = :until, communes = :communes, km = :km,
                    rate_min = :rateMin, rate_max = :rateMax, half_days = :halfDays,
                    horizon = :horizon, languages = :languages, wishes = :wishes,
                    lodging = :lodging, words = :words, changed_at = :now, last_contact_at = :now,
                    reminded_at = null, version = version + 1
                where id = :id and version = :version
                """,
                wanted,
                words)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void practiseFrom(Map<PersonId, @Nullable LocalDate> days) {
    var entries = List.copyOf(days.entrySet());
    jdbc.sql(
            """
            update matching.profile p set practise_from = told.day
            from unnest(:persons::uuid[], :days::date[]) told (person_id, day)
            where p.person_id = told.person_id and p.practise_from is distinct from told.day
            """)
        .param(
            "persons",
            entries.stream().map(one -> one.getKey().value().toString()).toArray(String[]::new))
        .param(
            "days",
            entries.stream()
                .map(one -> one.getValue() == null ? null : one.getValue().toString())
                .toArray(String[]::new))
        .update();
  }

  void touch(PersonId person) {
    jdbc.sql(
            """
            update matching.profile set last_contact_at = ?, reminded_at = null where person_id = ?
            """)
        .params(OffsetDateTime.now(clock), person.value())
        .update();
  }

  void informed(PersonId person) {
    jdbc.sql(
            """
            update matching.profile set informed_at = coalesce(informed_at, ?) where person_id = ?
            """)
        .params(OffsetDateTime.now(clock), person.value())
        .update();
  }

  void reminded(UUID id) {
    jdbc.sql("update matching.profile set reminded_at = ? where id = ?")
        .params(OffsetDateTime.now(clock), id)
        .update();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from matching.profile where person_id = ?").param(person.value()).update();
  }

  /** Whose last contact was before then; only those reminded before {@code reminded} if given. */
  List<Profile> silentSince(Instant before, @Nullable Instant reminded) {
    return jdbc.sql(
            """
            select * from matching.profile
            where last_contact_at < :before
              and case when :reminded::timestamptz is null then reminded_at is null
                       else reminded_at < :reminded::timestamptz end
            order by last_contact_at, id limit 500
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param(
            "reminded",
            reminded == null ? null : reminded.atOffset(ZoneOffset.UTC),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .query(ProfileStore::profile)
        .list();
  }

  private JdbcClient.StatementSpec bind(String sql, Wanted wanted, String words) {
    return jdbc.sql(sql)
        .param("profession", wanted.profession())
        .param("speciality", wanted.speciality())
        .param("from", wanted.from(), Types.DATE)
        .param("until", wanted.until(), Types.DATE)
        .param("communes", wanted.communes().toArray(String[]::new))
        .param("km", wanted.km(), Types.INTEGER)
        .param("rateMin", wanted.rateMin(), Types.INTEGER)
        .param("rateMax", wanted.rateMax(), Types.INTEGER)
        .param("halfDays", wanted.halfDays().toArray(String[]::new))
        .param("horizon", wanted.horizon() == null ? null : wanted.horizon().name())
        .param("languages", wanted.languages().toArray(String[]::new))
        .param("wishes", wanted.wishes())
        .param("lodging", wanted.lodging())
        .param("words", words)
        .param("now", OffsetDateTime.now(clock));
  }

  private static Profile profile(ResultSet row, int unused) throws SQLException {
    return new Profile(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        Wanteds.of(row),
        row.getObject("practise_from", LocalDate.class),
        Profile.Source.valueOf(row.getString("source")),
        row.getString("source_words"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        instant(row, "informed_at"),
        row.getObject("last_contact_at", OffsetDateTime.class).toInstant(),
        instant(row, "reminded_at"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
