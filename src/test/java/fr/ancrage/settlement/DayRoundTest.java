package fr.ancrage.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.messaging.Meeting;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class DayRoundTest {
  @Autowired private DayRound round;
  @Autowired private Plans plans;
  @Autowired private Scene scene;
  @Autowired private Territories territories;
  @Autowired private Persons persons;
  @Autowired private Dossiers dossiers;
  @Autowired private SchedulerClient jobs;
  @Autowired private JdbcClient jdbc;
  private Meeting meeting;
  private Meeting closed;

  @BeforeEach
  void people() {
    var maker = new Meeting.Maker(scene, territories, persons, dossiers);
    meeting = maker.in("America/Cayenne", null);
    closed = maker.with(meeting.territory(), meeting.host(), null);
    here(
        () -> {
          for (var one : new Meeting[] {meeting, closed}) {
            plans.refresh(DossierChanged.byTime(one.territory().id(), one.dossier()));
          }
          var version = dossiers.get(closed.dossier()).version();
          dossiers.move(closed.dossier(), version, Stage.CLOSED, meeting.host().id());
        });
  }

  @Test
  void plansInListsAreDatedFromTheTerritorysToday() {
    here(
        () -> {
          jdbc.sql(
                  "update settlement.plan set as_of = as_of - 1, computed_at = now() - interval '9"
                      + " days'")
              .update();
          round.run(meeting.territory());
          var today = LocalDate.now(ZoneId.of("America/Cayenne"));
          assertThat(asOf(meeting)).isEqualTo(today);
          assertThat(asOf(closed)).isEqualTo(today.minusDays(1));
        });
  }

  @Test
  void aRoundOnTheSameDayChangesNothing() {
    here(
        () -> {
          var before = plans.computedAt(dossiers.get(meeting.dossier()));
          round.run(meeting.territory());
          assertThat(plans.computedAt(dossiers.get(meeting.dossier()))).isEqualTo(before);
        });
  }

  @Test
  void whatWasKeptForATimeIsDropped() {
    here(
        () -> {
          handedOver(meeting, "courriel du dossier ouvert");
          handedOver(closed, "courriel du dossier fermé");
          draft("9 days");
          draft("1 day");
          round.run(meeting.territory());
          assertThat(emails()).isEqualTo(2);

          jdbc.sql(
                  "update settlement.dossier set closed_at = closed_at - interval '25 hours' where"
                      + " stage = 'CLOSED'")
              .update();
          round.run(meeting.territory());
          assertThat(emails()).isEqualTo(1);
          assertThat(count("select count(*) from settlement.draft_import")).isEqualTo(1);
        });
  }

  @Test
  void theRoundsAreScheduled() {
    assertThat(jobs.getScheduledExecutions())
        .extracting(job -> job.getTaskInstance().getTaskName())
        .contains("dossiers-day", "old-sign-ins");
  }

  private void handedOver(Meeting one, String email) {
    jdbc.sql(
            """
            insert into settlement.handover
              (id, territory_id, dossier_id, handed_by, handed_at, email_text)
            values (?, ?, ?, ?, now(), ?)
            """)
        .params(
            Ids.next(),
            one.territory().id().value(),
            one.dossier().value(),
            one.host().id().value(),
            email)
        .update();
  }

  private void draft(String age) {
    jdbc.sql(
            """
            insert into settlement.draft_import (id, territory_id, account_id, made_at, sheet, columns)
            values (?, ?, ?, now() - ?::interval, '{}', '{}')
            """)
        .params(Ids.next(), meeting.territory().id().value(), meeting.host().id().value(), age)
        .update();
  }

  private int emails() {
    return count("select count(*) from settlement.handover where email_text is not null");
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  private LocalDate asOf(Meeting one) {
    return jdbc.sql("select as_of from settlement.plan where dossier_id = ?")
        .param(one.dossier().value())
        .query(LocalDate.class)
        .single();
  }

  private void here(Runnable work) {
    TerritoryScope.run(meeting.territory().id(), work);
  }
}
