package fr.ancrage.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.catalogue.CatalogueReader;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Planner;
import fr.ancrage.planning.Progress;
import fr.ancrage.settlement.CaseAlert.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CaseAlertsTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  private final Planner planner = Planner.of(CatalogueReader.base());
  private final PlanRequest doctor =
      PlanRequest.on(TODAY)
          .anchor("first_contact", TODAY.minusDays(200))
          .fact("profession", "physician")
          .fact("practice_mode", "salaried")
          .fact("employer_type", "public_hospital")
          .fact("nationality", "eu_eea_ch")
          .fact("coming_from", "eu_eea_ch")
          .fact("household")
          .fact("needs")
          .fact("already_registered_with_order", "false");

  @Test
  void silenceAboutToMeanRefusalIsTheGravest() {
    var waiting =
        doctor
            .fact("diploma_origin", "eu_general")
            .progress("cng-authorisation-eu-general", Progress.started(TODAY.minusDays(535)));

    assertThat(alerts(waiting)).first().extracting(CaseAlert::kind).isEqualTo(Kind.SILENCE_REFUSES);
  }

  @Test
  void aLaunchThatIsPastIsToldOnceItCouldHaveBegun() {
    var late =
        doctor
            .fact("diploma_origin", "eu_automatic")
            .anchor("practice_start", TODAY.plusDays(100))
            .progress("needs-interview", Progress.done(TODAY.minusDays(190), TODAY.minusDays(190)));

    assertThat(alerts(late))
        .filteredOn(alert -> alert.kind() == Kind.LAUNCH_MISSED)
        .extracting(CaseAlert::step)
        .contains("good-standing-certificate");
    assertThat(alerts(late.anchor("first_contact", TODAY)))
        .extracting(CaseAlert::kind)
        .doesNotContain(Kind.LAUNCH_MISSED);
  }

  @Test
  void aDeadlineDrawsNear() {
    var request = doctor.fact("diploma_origin", "fr").anchor("practice_start", TODAY.plusDays(70));
    var near =
        planner.plan(request).steps().stream()
            .filter(step -> step.terms().deadline() != null && step.latestStart() != null)
            .findFirst()
            .orElseThrow();
    var on = request.anchor("as_of", Objects.requireNonNull(near.latestStart()).minusDays(3));

    assertThat(alerts(on))
        .filteredOn(alert -> alert.step().equals(near.id()))
        .extracting(CaseAlert::kind)
        .contains(Kind.DEADLINE_NEAR);
  }

  private List<CaseAlert> alerts(PlanRequest request) {
    return CaseAlerts.of(planner.plan(request), request);
  }
}
