package fr.ancrage.people;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons of the territory at work. */
@Service
public class Persons {
  private final JdbcClient jdbc;
  private final Clock clock;

  Persons(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Records a person. */
  @Transactional
  public PersonId add(TerritoryId territory, NewPerson person) {
    var id = Ids.next();
    bind(
            """
            insert into people.person
              (id, territory_id, given_name, family_name, email, phone, language, created_at)
            values (:id, :territory, :given, :family, :email::citext, :phone, :language, :now)
            """,
            person)
        .param("id", id)
        .param("territory", territory.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
    return new PersonId(id);
  }

  /** The person, unless erased. A merged record is found too: see {@link Person#mergedInto}. */
  public Optional<Person> find(PersonId id) {
    return jdbc.sql("select * from people.person where id = ? and erased_at is null")
        .param(id.value())
        .query(Persons::person)
        .optional();
  }

  /** Those of them that are known, in one statement. */
  public Map<PersonId, Person> all(Collection<PersonId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql("select * from people.person where id in (:ids) and erased_at is null")
        .param("ids", ids.stream().map(PersonId::value).toList())
        .query(Persons::person)
        .list()
        .stream()
        .collect(Collectors.toMap(Person::id, one -> one));
  }

  /** The person, which must exist. */
  public Person get(PersonId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Corrects who they are; refused as stale when somebody else saved first. */
  @Transactional
  public void correct(PersonId id, int version, NewPerson person) {
    var changed =
        bind(
                """
                update people.person
                set given_name = :given, family_name = :family, email = :email::citext,
                    phone = :phone, language = :language, version = version + 1
                where id = :id and version = :version and erased_at is null
                """,
                person)
            .param("id", id.value())
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new StaleEdit(id);
    }
  }

  /** The person takes their record to their own account. */
  @Transactional
  public void link(PersonId id, AccountId account) {
    jdbc.sql("update people.person set account_id = ? where id = ?")
        .params(account.value(), id.value())
        .update();
  }

  /** The record that this account took as its own in the territory at work. */
  public Optional<Person> of(AccountId account) {
    return jdbc.sql(
            """
            select * from people.person
            where account_id = ? and merged_into is null and erased_at is null
            order by created_at limit 1
            """)
        .param(account.value())
        .query(Persons::person)
        .optional();
  }

  /** Whoever is written to at this address, the first known first. */
  public List<Person> at(String email) {
    return jdbc.sql(
            """
            select * from people.person
            where email = ?::citext and merged_into is null and erased_at is null
            order by created_at
            """)
        .param(email.strip())
        .query(Persons::person)
        .list();
  }

  /**
   * Who might be the same: same e-mail, same telephone, or a name that sounds alike. Nearest first,
   * at most ten.
   */
  public List<Person> alike(NewPerson person, @Nullable PersonId except) {
    return bind(
            """
            select * from people.person p
            where merged_into is null and erased_at is null
              and id is distinct from :except
              and (email = :email::citext or phone = :phone
                   or similarity(ancrage.plain(given_name || ' ' || family_name),
                                 ancrage.plain(:given || ' ' || :family)) > 0.55
                   or similarity(ancrage.plain(given_name || ' ' || family_name),
                                 ancrage.plain(:family || ' ' || :given)) > 0.55)
            order by (email = :email::citext or phone = :phone) desc nulls last,
                     similarity(ancrage.plain(given_name || ' ' || family_name),
                                ancrage.plain(:given || ' ' || :family)) desc, id
            limit 10
            """,
            person)
        .param("except", except == null ? null : except.value(), java.sql.Types.OTHER)
        .query(Persons::person)
        .list();
  }

  private JdbcClient.StatementSpec bind(String sql, NewPerson person) {
    return jdbc.sql(sql)
        .param("given", person.givenName().strip())
        .param("family", person.familyName().strip())
        .param("email", person.email())
        .param("phone", Phones.normal(person.phone()))
        .param("language", person.language());
  }

  private static Person person(ResultSet row, int unused) throws SQLException {
    var account = row.getObject("account_id", UUID.class);
    var merged = row.getObject("merged_into", UUID.class);
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        account == null ? null : new AccountId(account),
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("language"),
        merged == null ? null : new PersonId(merged),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }
}
