package fr.ancrage.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.planning.StepState;
import fr.ancrage.settlement.Calls;
import fr.ancrage.settlement.CloseReason;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.settlement.Timeline;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** The day, the board, calls and closings, at each side of the wall. */
class DeskTest extends OnACase {
  @Autowired private Timeline timeline;
  @Autowired private Plans plans;
  @Autowired private JdbcClient jdbc;

  @Test
  void aNewContactIsToBeCalledUntilSomebodyDid() throws Exception {
    assertThat(day(false)).contains("Giulia Moretti", "Premier contact");
    var moved = perform(post(url + "/appels").param("reached", "true"), concierge);
    assertThat(moved.getStatus()).isEqualTo(302);
    assertThat(day(false)).doesNotContain("Giulia Moretti");
    assertThat(here(() -> timeline.of(dossier, Entry.Reader.CONCIERGE, 1)).getFirst().kind())
        .isEqualTo(Entry.Kind.CALL);
  }

  @Test
  void whoWasNotReachedComesBackInTwoWorkingDays() throws Exception {
    perform(post(url + "/appels").param("reached", "false"), concierge);
    assertThat(here(() -> dossiers.callOn(dossier))).contains(Calls.again(today()));
    assertThat(day(false)).doesNotContain("Giulia Moretti");
    assertThat(Calls.again(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(Calls.again(LocalDate.of(2026, 11, 19))).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void aCallIsTakenBackByWhoLoggedItOnly() throws Exception {
    perform(post(url + "/appels").param("reached", "true"), concierge);
    var call = here(() -> jdbc.sql("select id from settlement.call").query(String.class).single());
    var undo = url + "/appels/" + call + "/annulation";
    assertThat(status(post(undo), coordinator)).isEqualTo(404);
    assertThat(status(post(undo), concierge)).isEqualTo(302);
    assertThat(status(post(undo), concierge)).isEqualTo(404);
    assertThat(day(false)).contains("Giulia Moretti");
    assertThat(here(() -> timeline.of(dossier, Entry.Reader.CONCIERGE, 9)))
        .noneMatch(entry -> entry.kind() == Entry.Kind.CALL);
  }

  @Test
  void whatIsWaitedForIsNamedWithTheOfficeAndTheFamilyNever() throws Exception {
    answer(italianDoctor());
    here(
        () -> {
          dossiers.move(dossier, dossiers.get(dossier).version(), Stage.PLAN, concierge.id());
          return dossier;
        });
    var started = today().minusDays(20);
    var home = aStep(true);
    var work = aStep(false);
    for (var step : new String[] {home, work}) {
      here(
          () -> {
            steps.tick(
                dossier,
                new StepRecord(step, started, null, null, null, null, 0),
                concierge.id(),
                "staff");
            return step;
          });
    }
    assertThat(day(false)).contains("depuis 20 jours", "du foyer").doesNotContain(name(home));
    assertThat(day(true)).contains("depuis 20 jours").doesNotContain("du foyer", name(home));
    assertThat(text(get(territory.url() + "/dossiers?vue=waiting"), coordinator))
        .contains("Giulia Moretti");
  }

  @Test
  void aCardIsMovedAndASecondHandIsToldThatItWas() throws Exception {
    var version = here(() -> dossiers.get(dossier).version());
    assertThat(text(get(territory.url() + "/tableau"), coordinator)).contains("Giulia Moretti");
    assertThat(move(version, Stage.INTERVIEW).getStatus()).isEqualTo(302);
    assertThat(here(() -> dossiers.get(dossier).stage())).isEqualTo(Stage.INTERVIEW);
    var late = move(version, Stage.PLAN);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("entre-temps", "Giulia Moretti");
    assertThat(here(() -> dossiers.get(dossier).stage())).isEqualTo(Stage.INTERVIEW);
  }

  @Test
  void aCaseEndsForAReasonAndIsOpenedAgain() throws Exception {
    var version = here(() -> dossiers.get(dossier).version());
    assertThat(move(version, Stage.CLOSED).getRedirectedUrl()).contains("/cloture");
    var without =
        perform(
            post(url + "/cloture").param("version", version + "").param("words", "Parti à Reims"),
            concierge);
    assertThat(without.getStatus()).isEqualTo(422);
    assertThat(without.getContentAsString()).contains("Choisissez la raison", "Parti à Reims");
    var stale =
        post(url + "/cloture").param("version", (version + 7) + "").param("reason", "elsewhere");
    assertThat(status(stale, concierge)).isEqualTo(409);
    var good = post(url + "/cloture").param("version", version + "").param("reason", "elsewhere");
    assertThat(status(good, concierge)).isEqualTo(302);
    assertThat(here(() -> dossiers.get(dossier).closeReason()))
        .isEqualTo(CloseReason.ELSEWHERE.code());
    assertThat(text(get(url), concierge)).contains("Dossier clos", "rouvrir");
    var again =
        post(url + "/etape").param("version", (version + 1) + "").param("stage", "INTERVIEW");
    assertThat(status(again, concierge)).isEqualTo(302);
    assertThat(here(() -> dossiers.get(dossier).closeReason())).isNull();
  }

  @Test
  void aStepIsTickedInPlaceWithoutLosingItsNote() throws Exception {
    answer(italianDoctor());
    var step = aStep(false);
    here(
        () -> {
          steps.tick(
              dossier,
              new StepRecord(step, null, null, null, null, "Appeler avant midi", 0),
              concierge.id(),
              "staff");
          return step;
        });
    assertThat(text(get(url), concierge)).contains("step-drawer", "Appeler avant midi");
  }

  private MockHttpServletResponse move(int version, Stage stage) throws Exception {
    return perform(
        post(territory.url() + "/tableau")
            .param("dossier", dossier.toString())
            .param("version", version + "")
            .param("stage", stage.name()),
        concierge);
  }

  private String day(boolean ofCoordinator) throws Exception {
    return text(
        get(territory.url() + "/journee?qui=tous"), ofCoordinator ? coordinator : concierge);
  }

  /** A step that waits to be started, of the family or of work. */
  private String aStep(boolean household) {
    return here(
        () ->
            plans.whole(dossier).steps().stream()
                .filter(
                    step ->
                        step.state() == StepState.TO_DO && step.reason().household() == household)
                .findFirst()
                .orElseThrow()
                .id());
  }

  private String name(String step) throws Exception {
    var page = text(get(url + "/demarches/" + step), concierge);
    return page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Paris"));
  }
}
