package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResourceStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  ResourceStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID id, TerritoryId territory, Resource.Terms terms, @Nullable AccountId by) {
    jdbc.sql(
            """
            insert into needs.resource
              (id, territory_id, organisation_id, kind, title, profession, speciality,
               commune_code, half_days, from_on, until_on, words, offered_at, offered_by)
            values (:id, :territory, :organisation, :kind, :title, :profession, :speciality,
                    :commune, :half_days, :from_on, :until_on, :words, :now, :by)
            """)
        .params(values(terms))
        .param("id", id)
        .param("territory", territory.value())
        .param("now", now())
        .param("by", by == null ? null : by.value())
        .update();
  }

  List<Resource> all() {
    return jdbc.sql(
            """
            select * from needs.resource where withdrawn_at is null
            order by offered_at desc, id limit 1000
            """)
        .query(ResourceStore::resource)
        .list();
  }

  Optional<Resource> find(UUID id) {
    return jdbc.sql("select * from needs.resource where id = ?")
        .param(id)
        .query(ResourceStore::resource)
        .optional();
  }

  boolean change(UUID id, int version, Resource.Terms terms) {
    return jdbc.sql(
                """
                update needs.resource
                set organisation_id = :organisation, kind = :kind, title = :title,
                    profession = :profession, speciality = :speciality, commune_code = :commune,
                    half_days = :half_days, from_on = :from_on, until_on = :until_on,
                    words = :words, version = version + 1
                where id = :id and version = :version
                """)
            .params(values(terms))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void withdraw(UUID id, boolean gone) {
    jdbc.sql(
            """
            update needs.resource
            set withdrawn_at = case when :gone then :now::timestamptz end where id = :id
            """)
        .param("gone", gone)
        .param("now", now())
        .param("id", id)
        .update();
  }

  void ask(
      TerritoryId territory,
      UUID resource,
      OrganisationId organisation,
      @Nullable LocalDate wanted,
      @Nullable String words,
      LocalDate answerBy,
      AccountId by) {
    jdbc.sql(
            """
            insert into needs.loan
              (id, territory_id, resource_id, organisation_id, asked_by, asked_at, wanted_on,
               words, answer_by)
            values (:id, :territory, :resource, :organisation, :by, :now, :wanted, :words,
                    :answer_by)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("resource", resource)
        .param("organisation", organisation.value())
        .param("by", by.value())
        .param("now", now())
        .param("wanted", wanted)
        .param("words", words)
        .param("answer_by", answerBy)
        .update();
  }

  List<Loan> loans(@Nullable UUID resource) {
    return jdbc.sql(
            """
            select * from needs.loan where :resource::uuid is null or resource_id = :resource
            order by answered_at nulls first, answer_by, asked_at, id limit 500
            """)
        .param("resource", resource)
        .query(ResourceStore::loan)
        .list();
  }

  boolean answer(UUID loan, boolean agreed, @Nullable String words, AccountId by) {
    return jdbc.sql(
                """
                update needs.loan
                set agreed = :agreed, answer = :words, answered_at = :now, answered_by = :by
                where id = :id and answered_at is null
                """)
            .param("agreed", agreed)
            .param("words", words)
            .param("now", now())
            .param("by", by.value())
            .param("id", loan)
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Map<String, @Nullable Object> values(Resource.Terms terms) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("organisation", terms.organisation().value());
    values.put("kind", terms.kind().code());
    values.put("title", terms.title());
    values.put("profession", terms.profession());
    values.put("speciality", terms.speciality());
    values.put("commune", terms.commune());
    values.put("half_days", terms.halfDays().stream().map(HalfDay::code).toArray(String[]::new));
    values.put("from_on", terms.from());
    values.put("until_on", terms.until());
    values.put("words", terms.words());
    return values;
  }

  private static Resource resource(ResultSet row, int unused) throws SQLException {
    return new Resource(
        row.getObject("id", UUID.class),
        new Resource.Terms(
            new OrganisationId(row.getObject("organisation_id", UUID.class)),
            Resource.Kind.of(row.getString("kind")).orElseThrow(),
            row.getString("title"),
            row.getString("profession"),
            row.getString("speciality"),
            row.getString("commune_code"),
            HalfDay.of(Arrays.asList((String[]) row.getArray("half_days").getArray())),
            row.getObject("from_on", LocalDate.class),
            row.getObject("until_on", LocalDate.class),
            row.getString("words")),
        row.getObject("withdrawn_at", OffsetDateTime.class) != null,
        row.getInt("version"));
  }

  private static Loan loan(ResultSet row, int unused) throws SQLException {
    return new Loan(
        row.getObject("id", UUID.class),
        row.getObject("resource_id", UUID.class),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        new AccountId(row.getObject("asked_by", UUID.class)),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("wanted_on", LocalDate.class),
        row.getString("words"),
        row.getObject("answer_by", LocalDate.class),
        (Boolean) row.getObject("agreed"),
        row.getString("answer"));
  }
}
