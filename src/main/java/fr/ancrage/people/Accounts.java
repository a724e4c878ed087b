package fr.ancrage.people;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in. */
@Service
public class Accounts {
  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The account, unless it was erased. */
  public Optional<Account> find(AccountId id) {
    return jdbc.sql("select * from people.account where id = ? and erased_at is null")
        .param(id.value())
        .query(Accounts::account)
        .optional();
  }

  /** The account, which must exist. */
  public Account get(AccountId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Those of these accounts that were not erased, by the order of the ids. */
  public List<Account> findAll(Collection<AccountId> ids) {
    return jdbc.sql(
            """
            select a.* from unnest(?::uuid[]) with ordinality wanted (id, place)
            join people.account a on a.id = wanted.id and a.erased_at is null order by place
            """)
        .param(ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
        .query(Accounts::account)
        .list();
  }

  /** The account of this address, whatever its capitals. */
  public Optional<Account> byEmail(String email) {
    return jdbc.sql("select * from people.account where email = ?::citext and erased_at is null")
        .param(email.strip())
        .query(Accounts::account)
        .optional();
  }

  /** The account of this address, made if there is none. An existing name is kept. */
  @Transactional
  public Account open(String email, String name, String language) {
    jdbc.sql(
            """
            insert into people.account (id, email, name, language, created_at)
            values (:id, :email::citext, :name, :language, :now)
            on conflict (email) do nothing
            """)
        .param("id", Ids.next())
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .param("name", name.strip())
        .param("language", language)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return byEmail(email).orElseThrow(() -> new NotFound(email));
  }

  /** Changes how the account is named and in which language it is written to. */
  @Transactional
  public void rename(AccountId id, String name, String language) {
    jdbc.sql("update people.account set name = ?, language = ? where id = ?")
        .params(name.strip(), language, id.value())
        .update();
  }

  /** Marks the accounts of the demonstration, which one click signs in. */
  @Transactional
  public void markDemo(AccountId id) {
    jdbc.sql("update people.account set demo = true where id = ?").param(id.value()).update();
  }

  /** Makes the account run this installation. */
  @Transactional
  public void makeOperator(AccountId id) {
    jdbc.sql("update people.account set operator = true where id = ?").param(id.value()).update();
  }

  /** Who runs this installation. */
  public List<Account> operators() {
    return jdbc.sql("select * from people.account where operator and erased_at is null")
        .query(Accounts::account)
        .list();
  }

  private static Account account(ResultSet row, int unused) throws SQLException {
    return new Account(
        new AccountId(row.getObject("id", UUID.class)),
        row.getString("email"),
        row.getString("name"),
        row.getString("language"),
        row.getBoolean("operator"),
        row.getBoolean("demo"));
  }
}
