package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.sheet.SheetReader;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A departure is confided: seen by two, shown by one. */
@AppTest
class DepartureTest extends OnNeeds {
  @Autowired private Outbox outbox;

  @Test
  void onlyWhoConfidedItAndTheCoordinatorKnow() throws Exception {
    var departure = confide();
    var colleague = scene.aRecruiter(here, hospital);
    assertThat(page(recruiter, "/departs")).contains("Médecin généraliste", "confié par vous");
    assertThat(page(coordinator, "/departs")).contains("Médecin généraliste", "Camille Essai");
    for (var other : new Account[] {colleague, neighbour}) {
      assertThat(page(other, "/departs")).doesNotContain("Médecin généraliste</strong>");
      assertThat(look(other, departure).getStatus()).isEqualTo(404);
      for (var path : new String[] {"", "/publication", "/retrait"}) {
        assertThat(act(other, departure + path).getStatus()).as(path).isEqualTo(404);
      }
      var file = look(other, "/departs/export.xlsx").getContentAsByteArray();
      assertThat(SheetReader.file(file).toString()).doesNotContain("généraliste");
    }
    assertThat(look(scene.a(Role.CONCIERGE, here), "/departs").getStatus()).isEqualTo(404);
    assertThat(page(neighbour, "/besoins")).doesNotContain("Médecin généraliste</strong>");
  }

  @Test
  void itIsShownWithTheConsentOfWhoConfidedItOnly() throws Exception {
    var departure = confide();
    assertThat(act(coordinator, departure + "/publication").getStatus()).isEqualTo(404);
    act(coordinator, departure + "/accord");
    act(coordinator, departure + "/accord");
    assertThat(mails()).isEqualTo(1);
    assertThat(page(recruiter, "/departs")).contains("Accord demandé");
    var need = act(recruiter, departure + "/publication").getRedirectedUrl();
    assertThat(need).contains("/besoins/");
    assertThat(page(neighbour, "/besoins")).contains("Médecin généraliste");
    assertThat(act(recruiter, departure + "/publication").getStatus()).isEqualTo(404);
    assertThat(page(coordinator, "/departs")).contains("Publié comme besoin");
  }

  @Test
  void itIsWithdrawnAndBroughtBack() throws Exception {
    var departure = confide();
    act(recruiter, departure + "/retrait");
    assertThat(page(recruiter, "/departs")).contains("Aucun départ confié");
    act(recruiter, departure + "/retrait?gone=false");
    assertThat(page(recruiter, "/departs")).contains("Médecin généraliste");
  }

  @Test
  void badInputIsSaidBesideItsField() throws Exception {
    var wrong =
        act(
            recruiter,
            "/departs/nouveau",
            "profession",
            "jardinier",
            "leavesOn",
            "31/02/2027",
            "commune",
            "Atlantide",
            "words",
            "Le parc");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("n’est pas reconnu", "Aucune commune ne s’appelle", "Le parc");
    assertThat(act(recruiter, "/departs/nouveau", "profession", "MG").getStatus()).isEqualTo(422);
  }

  @Test
  void whoSavesSecondSeesBothVersions() throws Exception {
    var departure = confide();
    act(recruiter, departure, "profession", "MG", "leavesOn", "2028-01-01", "version", "0");
    var second =
        act(
            coordinator,
            departure,
            "profession",
            "MG",
            "organisation",
            hospital.toString(),
            "leavesOn",
            "2029-05-01",
            "version",
            "0");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("2028", "2029-05-01");
  }

  private String confide() throws Exception {
    var answer =
        act(
            recruiter,
            "/departs/nouveau",
            "profession",
            "médecin généraliste",
            "leavesOn",
            "2027-09-01",
            "kind",
            "retirement",
            "words",
            "Patientèle de 1 200");
    assertThat(answer.getStatus()).isEqualTo(302);
    var found = Pattern.compile("/departs/[0-9a-f-]{36}").matcher(page(recruiter, "/departs"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private long mails() {
    return Objects.requireNonNull(
        TerritoryScope.call(
            here.id(),
            () ->
                outbox.latest(50).stream()
                    .filter(one -> one.recipient().equals(recruiter.email()))
                    .count()));
  }
}
