package fr.ancrage.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.messaging.Links;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class PersonRecordsTest {
  @Autowired private Scene scene;
  @Autowired private Persons persons;
  @Autowired private PersonRecords records;
  @Autowired private RecruitingFacts facts;
  @Autowired private HouseholdFacts household;
  @Autowired private Dossiers dossiers;
  @Autowired private Links links;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyColumnThatNamesAPersonIsCovered() {
    var columns =
        jdbc.sql(
                """
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
                where k.contype = 'f' and k.confrelid = 'people.person'::regclass
                union
                select table_schema || '.' || table_name || '.' || column_name
                from information_schema.columns c
                join information_schema.tables using (table_schema, table_name)
                where table_type = 'BASE TABLE' and column_name like '%person\\_id'
                """)
            .query(String.class)
            .list();
    assertThat(columns).contains("people.fact.person_id", "messaging.link.person_id");
    assertThat(records.covered()).containsAll(columns);
  }

  @Test
  void aMergeTakenBackRestoresEverythingExactly() {
    var here = scene.aTerritory();
    var me = scene.a(Role.CONCIERGE, here);
    TerritoryScope.run(
        here.id(),
        () -> {
          var kept = aPerson(here, null, "profession", "nurse");
          var merged = aPerson(here, "m@example.org", "profession", "physician");
          facts.state(here.id(), merged, "practice_mode", List.of("salaried"), "staff", null);
          household.state(here.id(), kept, "needs", List.of(), "person", null);
          household.state(here.id(), merged, "needs", List.of("housing"), "person", null);
          var mine = dossiers.open(here, kept, Source.STAFF, null, me.id());
          var theirs = dossiers.open(here, merged, Source.HANDOVER, null, me.id());
          links.make(here.id(), "page", theirs.value(), merged, null, Duration.ofDays(1), false);
          var before = everything();

          var merge = records.merge(kept, merged, me.id());

          assertThat(persons.get(merged).mergedInto()).isEqualTo(kept);
          assertThat(persons.get(kept).email()).isEqualTo("m@example.org");
          assertThat(facts.of(kept))
              .extracting(Fact::key, Fact::values)
              .containsExactlyInAnyOrder(
                  org.assertj.core.groups.Tuple.tuple("profession", List.of("nurse")),
                  org.assertj.core.groups.Tuple.tuple("practice_mode", List.of("salaried")));
          assertThat(facts.of(merged)).isEmpty();
          assertThat(dossiers.get(theirs).person()).isEqualTo(kept);
          assertThat(dossiers.get(theirs).closeReason()).isEqualTo("merged");
          assertThat(dossiers.of(kept).orElseThrow().id()).isEqualTo(mine);

          assertThat(records.undo(merge, me.id())).isTrue();
          assertThat(everything()).isEqualTo(before);
          assertThat(records.undo(merge, me.id())).isFalse();
        });
  }

  @Test
  void aMergeUnderALaterOneWaits() {
    var here = scene.aTerritory();
    var me = scene.a(Role.CONCIERGE, here);
    TerritoryScope.run(
        here.id(),
        () -> {
          var one = aPerson(here, null, "profession", "nurse");
          var two = aPerson(here, null, "profession", "nurse");
          var three = aPerson(here, null, "profession", "nurse");
          var first = records.merge(two, one, me.id());
          var second = records.merge(three, two, me.id());

          assertThat(records.undo(first, me.id())).isFalse();
          assertThat(records.undo(second, me.id())).isTrue();
          assertThat(records.undo(first, me.id())).isTrue();
          assertThat(persons.get(one).mergedInto()).isNull();
        });
  }

  @Test
  void anExportTellsEverythingAndAnErasureLeavesNothing() {
    var here = scene.aTerritory();
    var me = scene.a(Role.CONCIERGE, here);
    TerritoryScope.run(
        here.id(),
        () -> {
          var kept = aPerson(here, "erased@example.org", "profession", "nurse");
          var merged = aPerson(here, null, "evc_status", "passed");
          household.state(here.id(), merged, "needs", List.of("vehicle"), "person", null);
          dossiers.open(here, merged, Source.STAFF, null, me.id());
          records.merge(kept, merged, me.id());

          assertThat(records.export(here.id(), kept, me.id()))
              .contains("erased@example.org", "nurse", "passed", "vehicle", "settlement.entry")
              .doesNotContain("token_hash");

          records.erase(here.id(), kept, me.id());
          assertThat(persons.find(kept)).isEmpty();
          assertThat(persons.find(merged)).isEmpty();
          assertThat(everything())
              .doesNotContain("erased@example.org")
              .doesNotContain("vehicle")
              .doesNotContain("nurse");
          assertThat(
                  jdbc.sql(
                          "select count(*) from people.audit where action in ('ERASED',"
                              + " 'EXPORTED')")
                      .query(Integer.class)
                      .single())
              .isEqualTo(3);
        });
  }

  private PersonId aPerson(Territory here, @Nullable String email, String key, String value) {
    var id = persons.add(here.id(), new NewPerson("Ana", "Essai" + Ids.next(), email, null, "fr"));
    facts.state(here.id(), id, key, List.of(value), "staff", null);
    return id;
  }

  /** Every row of the territory, without version numbers, the audit and what only grows. */
  private String everything() {
    return jdbc.sql(
            """
            select jsonb_build_object(
              'person', (select jsonb_agg(to_jsonb(x) - 'version' order by x.id) from people.person x),
              'fact', (select jsonb_agg(to_jsonb(x) order by x.person_id, x.key) from people.fact x),
              'home', (select jsonb_agg(to_jsonb(x) order by x.person_id, x.key) from household.fact x),
              'link', (select jsonb_agg(to_jsonb(x) order by x.id) from messaging.link x),
              'handover', (select jsonb_agg(to_jsonb(x) order by x.id) from settlement.handover x),
              'dossier', (select jsonb_agg(to_jsonb(x) - 'version' order by x.id)
                          from settlement.dossier x))::text
            """)
        .query(String.class)
        .single();
  }
}
