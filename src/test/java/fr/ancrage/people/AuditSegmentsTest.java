package fr.ancrage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.database.DatabaseAccess;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The audit in months: append-only, sealed, compared, dropped at the end. */
@AppTest
class AuditSegmentsTest {
  private static final AtomicInteger MONTHS_AGO = new AtomicInteger(3);

  @Autowired private Scene scene;
  @Autowired private AuditRound round;
  @Autowired private Seals seals;
  @Autowired private JdbcClient jdbc;
  @Autowired private DatabaseAccess database;

  @Test
  void theNextMonthsAreThere() {
    round.openAhead();
    var inThreeMonths = LocalDate.now(ZoneOffset.UTC).plusMonths(3).withDayOfMonth(1);
    assertThat(segment(inThreeMonths)).isTrue();
  }

  @Test
  void theApplicationAddsAndNeverChanges() {
    var here = scene.aTerritory();
    inside(
        here,
        () -> {
          write(here, LocalDate.now(ZoneOffset.UTC));
          for (var forbidden :
              new String[] {
                "update people.audit set purpose = 'TEAM'",
                "delete from people.audit",
                "truncate people.audit",
                "select count(*) from people." + name(LocalDate.now(ZoneOffset.UTC)),
                "insert into people.audit_seal values (gen_random_uuid(), now(), 1, '', '', now())",
                "update people.audit_seal set hash = ''",
                "update people.audit_retention set months = 6"
              }) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).update())
                .as(forbidden)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
          }
        });
  }

  @Test
  void aMonthThatIsOverIsSealedAndClosed() {
    var here = scene.aTerritory();
    var month = anEndedMonth();
    inside(
        here,
        () -> {
          write(here, month.plusDays(3));
          write(here, month.plusDays(4));
          round.run();
          assertThat(seals.all())
              .singleElement()
              .satisfies(
                  seal -> {
                    assertThat(seal.month()).isEqualTo(month);
                    assertThat(seal.rows()).isEqualTo(2);
                    assertThat(seal.hash()).hasSize(64);
                  });
          assertThat(seals.broken(here.id())).isEmpty();
          assertThatThrownBy(() -> write(here, month.plusDays(5)))
              .hasStackTraceContaining("sealed");
        });
  }

  @Test
  void theMonthUnderWayStaysOpen() {
    var here = scene.aTerritory();
    inside(
        here,
        () -> {
          write(here, LocalDate.now(ZoneOffset.UTC));
          round.run();
          write(here, LocalDate.now(ZoneOffset.UTC));
          assertThat(seals.all()).isEmpty();
        });
  }

  @Test
  void eachSealCoversTheOneBefore() {
    var here = scene.aTerritory();
    var first = anEndedMonth();
    var second = anEndedMonth();
    inside(
        here,
        () -> {
          write(here, first);
          write(here, second);
          round.run();
          assertThat(seals.broken(here.id())).isEmpty();
          asOwner()
              .sql(
                  "update people.audit_seal set hash = sha256('other') where territory_id = ? and"
                      + " month = ?")
              .params(here.id().value(), first.isBefore(second) ? first : second)
              .update();
          assertThat(seals.broken(here.id())).containsExactlyInAnyOrder(first, second);
        });
  }

  @Test
  void aRowChangedOrTakenAwayBelowTheProductIsSeen() {
    for (var tampering :
        new String[] {
          "update people.audit set subject = 'PLAN' where territory_id = ?",
          "delete from people.audit where territory_id = ?"
        }) {
      var here = scene.aTerritory();
      var month = anEndedMonth();
      inside(
          here,
          () -> {
            write(here, month.plusDays(1));
            round.run();
            var owner = asOwner();
            assertThatThrownBy(() -> owner.sql(tampering).param(here.id().value()).update())
                .hasStackTraceContaining("sealed");
            owner.sql("alter table people." + name(month) + " disable trigger sealed").update();
            owner.sql(tampering).param(here.id().value()).update();
            assertThat(seals.broken(here.id())).containsExactly(month);
          });
    }
  }

  @Test
  void anotherTerritorysRowsAndSealsAreNotSeen() {
    var here = scene.aTerritory();
    var there = scene.aTerritory();
    var month = anEndedMonth();
    inside(there, () -> write(there, month));
    round.run();
    inside(
        here,
        () -> {
          assertThat(seals.all()).isEmpty();
          assertThat(count()).isZero();
        });
  }

  @Test
  void aSegmentIsDroppedWhenItsRetentionIsOverAndItsSealStays() {
    var here = scene.aTerritory();
    var kept = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(seals.retention());
    var over = kept.minusMonths(1);
    round.open(kept);
    round.open(over);
    inside(
        here,
        () -> {
          write(here, kept.plusDays(1));
          write(here, over.plusDays(1));
          round.run();
          assertThat(segment(kept)).isTrue();
          assertThat(segment(over)).isFalse();
          assertThat(count()).isOne();
          assertThat(seals.all())
              .extracting(Seals.Seal::month, Seals.Seal::dropped)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(kept, false),
                  org.assertj.core.groups.Tuple.tuple(over, true));
          assertThat(seals.broken(here.id())).isEmpty();
        });
  }

  /** A month of its own for each test: what is sealed stays sealed. */
  private LocalDate anEndedMonth() {
    var month =
        LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(MONTHS_AGO.incrementAndGet());
    round.open(month);
    return month;
  }

  private void write(Territory territory, LocalDate day) {
    jdbc.sql(
            """
            insert into people.audit
              (territory_id, purpose, action, subject, subject_id, happened_at)
            values (?, 'ACCOMPANIMENT', 'SEEN', 'DOSSIER', ?, ?)
            """)
        .params(territory.id().value(), Ids.next(), day.atStartOfDay().atOffset(ZoneOffset.UTC))
        .update();
  }

  private int count() {
    return jdbc.sql("select count(*) from people.audit").query(Integer.class).single();
  }

  private boolean segment(LocalDate month) {
    return jdbc.sql("select to_regclass('people.' || ?) is not null")
        .param(name(month))
        .query(Boolean.class)
        .single();
  }

  private static String name(LocalDate month) {
    return "audit_" + month.format(DateTimeFormatter.ofPattern("yyyy_MM"));
  }

  private JdbcClient asOwner() {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()));
  }

  private static void inside(Territory territory, Runnable work) {
    TerritoryScope.run(territory.id(), work);
  }
}
