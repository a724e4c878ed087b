package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.needs.Contract;
import fr.ancrage.needs.Need;
import fr.ancrage.shared.TerritoryScope;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A practice offers all its absences in one form. */
@AppTest
class ReplacementsTest extends OnNeeds {
  private static final String PATH = "/besoins/remplacements";
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Test
  void eachLineBecomesAReplacementThatInternsSee() throws Exception {
    var sent =
        act(
            recruiter,
            PATH,
            "profession",
            "MG",
            "from1",
            day(20),
            "until1",
            day(24),
            "from3",
            day(90),
            "until3",
            day(97),
            "hours",
            "9 h à 18 h",
            "words",
            "Rétrocession de 80 %");
    assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(302);
    assertThat(open())
        .hasSize(2)
        .allMatch(one -> one.terms().contract() == Contract.LOCUM)
        .extracting(one -> one.terms().from() + " " + one.terms().until())
        .containsExactlyInAnyOrder(day(20) + " " + day(24), day(90) + " " + day(97));
    var interns =
        mvc.perform(MockMvcRequestBuilders.get(here.url() + "/internes"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(interns).contains("Remplacement : Médecin généraliste");
    assertThat(page(recruiter, "/besoins")).contains("Proposer des remplacements");
  }

  @Test
  void aLineThatCannotBeIsToldBesideItAndNothingIsOffered() throws Exception {
    var wrong =
        act(
            recruiter,
            PATH,
            "profession",
            "MG",
            "from1",
            day(20),
            "until1",
            day(24),
            "from2",
            day(30),
            "until2",
            day(28),
            "from4",
            "2027-02-31",
            "until4",
            day(40),
            "from5",
            day(-9),
            "until5",
            day(-2),
            "words",
            "Rétrocession de 80 %");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(
            "La fin vient avant",
            "id=\"until2-erreur\"",
            "id=\"from4-erreur\"",
            "id=\"until5-erreur\"",
            "Ces dates sont passées.",
            "value=\"2027-02-31\"",
            "value=\"" + day(24) + "\"",
            "Rétrocession de 80 %")
        .doesNotContain("id=\"from1-erreur\"");
    assertThat(open()).isEmpty();
  }

  @Test
  void aFormWithoutDatesIsRefused() throws Exception {
    var empty = act(recruiter, PATH, "profession", "MG");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(empty.getContentAsString()).contains("Donnez au moins une date de début");
  }

  private List<Need> open() {
    return TerritoryScope.call(here.id(), () -> needs.open());
  }

  private String day(int ahead) {
    return today.plusDays(ahead).toString();
  }
}
