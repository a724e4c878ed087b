package fr.ancrage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Row security holds for every table of a territory, under the role the product works with. */
@AppTest
class RowSecurityTest {
  /** Tables with a territory that are read before a territory is known, and why. */
  private static final Set<String> READ_BEFORE_A_TERRITORY =
      Set.of(
          // which territories an account may enter is asked at sign-in
          "people.role_grant",
          // a token tells which territory a request is for
          "access.api_token",
          // published copies, which everybody reads (decision 1)
          "site.offer",
          "site.public_page",
          "site.public_picture",
          // the operator decides on territories from outside of them
          "home.opening");

  /** Tables without a territory, and why. */
  private static final Set<String> OF_NO_TERRITORY =
      Set.of(
          // accounts and the ways in are global (decision 3)
          "people.account",
          "access.sign_in",
          "access.user_credentials",
          // for how long the audit is kept, everywhere
          "people.audit_retention",
          // territories themselves, and the registry of organisations (decision 4)
          "territories.territory",
          "territories.organisation",
          // what France has published
          "reference.commune",
          "reference.commune_postal_code",
          "reference.department",
          "reference.epci",
          "reference.exact_point",
          "reference.contour",
          "reference.contour_source",
          "reference.region",
          "reference.source",
          // the machinery: sessions, jobs, events on their way, migrations
          "platform.event_publication",
          "platform.scheduled_tasks",
          "platform.spring_session",
          "platform.spring_session_attributes",
          "ancrage_history.flyway_schema_history");

  @Autowired private JdbcClient jdbc;
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private TransactionOperations transaction;

  @Test
  void everyTableOfATerritoryHasItsPolicy() {
    assertThat(tables("has_territory and not (secured and policies > 0)"))
        .containsExactlyInAnyOrderElementsOf(READ_BEFORE_A_TERRITORY);
    assertThat(tables("has_territory and secured and policies > 0"))
        .contains("people.person", "settlement.dossier", "household.fact", "messaging.message");
  }

  @Test
  void whatIsOfNoTerritoryIsListed() {
    assertThat(tables("not has_territory")).containsExactlyInAnyOrderElementsOf(OF_NO_TERRITORY);
  }

  @Test
  void everyViewIsReadWithTheReadersRights() {
    assertThat(
            jdbc.sql(
                    """
                    select n.nspname || '.' || c.relname from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
                      and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}'
                      and not exists (select 1 from pg_depend d
                                      where d.objid = c.oid and d.deptype = 'e')
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void theApplicationsRoleIsUnprivileged() {
    assertThat(
            jdbc.sql(
                    """
                    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                      or exists (select 1 from pg_class where relowner = pg_roles.oid)
                      or exists (select 1 from pg_namespace where nspowner = pg_roles.oid)
                      or exists (select 1 from pg_auth_members where member = pg_roles.oid)
                    from pg_roles where rolname = current_user
                    """)
                .query(Boolean.class)
                .single())
        .isFalse();
    assertThatThrownBy(() -> jdbc.sql("create table people.mine (id int)").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () -> jdbc.sql("alter table people.person disable row level security").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void anotherTerritorysRowsAreNeitherSeenNorWritten() {
    var here = scene.aTerritory();
    var there = scene.aTerritory();
    var person =
        TerritoryScope.call(
            there.id(),
            () ->
                persons.add(
                    there.id(), new NewPerson("Ana", "Ailleurs", null, "0612345678", "fr")));
    var count = "select count(*) from people.person where id = ?";
    var all = "select count(distinct territory_id) from people.person";
    TerritoryScope.run(
        here.id(),
        () -> {
          assertThat(one(count, person.value())).isZero();
          assertThat(one(all)).isLessThanOrEqualTo(1);
          assertThat(
                  jdbc.sql("update people.person set family_name = 'Pris' where id = ?")
                      .param(person.value())
                      .update())
              .isZero();
          assertThatThrownBy(
                  () ->
                      persons.add(
                          there.id(), new NewPerson("Ana", "Glissée", null, "0612345678", "fr")))
              .isInstanceOf(DataAccessException.class);
        });
    assertThat(one(count, person.value())).as("outside every territory").isZero();
    TerritoryScope.run(there.id(), () -> assertThat(one(count, person.value())).isOne());
  }

  @Test
  void aConnectionGivenBackHasNoTerritory() {
    var here = scene.aTerritory();
    TerritoryScope.run(here.id(), () -> assertThat(setting()).isEqualTo(here.id().toString()));
    assertNone();

    assertThatThrownBy(
            () ->
                TerritoryScope.run(
                    here.id(), () -> jdbc.sql("select 1 / 0").query(Integer.class).single()))
        .isInstanceOf(DataAccessException.class);
    assertNone();

    assertThatThrownBy(
            () ->
                TerritoryScope.run(
                    here.id(),
                    () ->
                        transaction.executeWithoutResult(
                            _ -> {
                              assertThat(setting()).isEqualTo(here.id().toString());
                              throw new IllegalStateException(Ids.next().toString());
                            })))
        .isInstanceOf(IllegalStateException.class);
    assertNone();
  }

  /** As many times as the pool may hold connections. */
  private void assertNone() {
    for (var i = 0; i < 20; i++) {
      assertThat(setting()).isEmpty();
    }
    assertThat(TerritoryScope.current()).isEmpty();
  }

  private String setting() {
    return jdbc.sql("select coalesce(current_setting('ancrage.territory', true), '')")
        .query(String.class)
        .single();
  }

  private int one(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(Integer.class).single();
  }

  private java.util.List<String> tables(String condition) {
    return jdbc.sql(
            """
            select name from (
              select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured,
                     (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
                     exists (select 1 from pg_attribute a
                             where a.attrelid = c.oid and a.attname = 'territory_id'
                               and not a.attisdropped) as has_territory
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind in ('r', 'p')
                and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')) one
            where
            """
                + condition
                + " order by name")
        .query(String.class)
        .list();
  }
}
