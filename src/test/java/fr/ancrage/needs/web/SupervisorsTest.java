package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.sheet.SheetReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who supervises interns: the register of the team, and what interns read of it. */
@AppTest
class SupervisorsTest extends OnNeeds {
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Test
  void internsReadPlaceAndLevelButNoName() throws Exception {
    declare(recruiter, "Dr Claire Bonneau", today.plusYears(3), "level_one", "saspas");
    assertThat(page(neighbour, "/maitres-de-stage"))
        .contains("Dr Claire Bonneau", "Médecin généraliste", "Internes, SASPAS", "Agréé jusqu’au");
    assertThat(internsPage())
        .contains("Médecin généraliste", "Internes, SASPAS", "Hôpital du Retz", "Pornic", "Plaies")
        .doesNotContain("Bonneau");
  }

  @Test
  void whoseAccreditationIsOverOrAskedForIsNotShown() throws Exception {
    declare(recruiter, "Dr Échu", today.minusDays(1), "level_one");
    declare(recruiter, "Dr Demande", null, "junior");
    declare(recruiter, "Dr Bientôt", today.plusMonths(2), "second_cycle");
    assertThat(page(coordinator, "/maitres-de-stage"))
        .contains(
            "Agrément échu",
            "Agrément demandé",
            "À renouveler avant",
            "Pas montré aux internes sans agrément");
    assertThat(internsPage())
        .contains("Externes (2ᵉ cycle)")
        .doesNotContain("Internes, niveau 1", "Docteurs juniors");
  }

  @Test
  void studentsWhoBecomeNoDoctorsNeedNoAccreditation() throws Exception {
    declare(recruiter, "Sophie Lemerle", null, "other");
    assertThat(page(coordinator, "/maitres-de-stage")).contains("Sans agrément");
    assertThat(internsPage()).contains("Autres étudiants en santé");
  }

  @Test
  void theListIsSearchedFilteredAndTakenAway() throws Exception {
    declare(recruiter, "Dr Amrani", today.plusYears(2), "saspas");
    declare(recruiter, "Dr Collin", today.plusYears(2), "second_cycle");
    assertThat(page(coordinator, "/maitres-de-stage?q=AMRANI"))
        .contains("Dr Amrani")
        .doesNotContain("Dr Collin");
    assertThat(page(coordinator, "/maitres-de-stage?niveau=second_cycle"))
        .contains("Dr Collin")
        .doesNotContain("Dr Amrani");
    assertThat(page(coordinator, "/maitres-de-stage?q=personne")).contains("Personne ne répond");
    var file =
        look(coordinator, "/maitres-de-stage/export.xlsx?niveau=saspas").getContentAsByteArray();
    assertThat(SheetReader.file(file).toString()).contains("Dr Amrani").doesNotContain("Collin");
    assertThat(page(scene.a(Role.CONCIERGE, here), "/maitres-de-stage"))
        .contains("Dr Collin")
        .doesNotContain("Ajouter un maître de stage");
  }

  @Test
  void whatIsWrongIsToldBesideItsFieldAndNothingIsLost() throws Exception {
    var wrong =
        act(
            recruiter,
            "/maitres-de-stage/nouveau",
            "name",
            " ",
            "profession",
            "sorcier",
            "places",
            "40",
            "accreditedUntil",
            "2027-02-31",
            "commune",
            "Nulle-Part",
            "words",
            "Gestes, visites");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(
            "Donnez le nom du praticien.",
            "Choisissez au moins un niveau.",
            "De 1 à 20 places.",
            "value=\"sorcier\"",
            "value=\"2027-02-31\"",
            "Gestes, visites");
  }

  @Test
  void onlyItsStructureAndTheCoordinatorChangeIt() throws Exception {
    declare(recruiter, "Dr Claire Bonneau", today.plusYears(3), "junior");
    var path = found(page(recruiter, "/maitres-de-stage"), "/maitres-de-stage/[0-9a-f-]{36}");
    assertThat(look(neighbour, path).getStatus()).isEqualTo(404);
    assertThat(act(neighbour, path + "/retrait").getStatus()).isEqualTo(404);
    assertThat(page(recruiter, path)).contains("Dr Claire Bonneau", "Plaies");
    change(coordinator, path, "0");
    var late = change(recruiter, path, "0");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Quelqu’un a enregistré avant vous");
    act(recruiter, path + "/retrait");
    assertThat(page(recruiter, "/maitres-de-stage")).doesNotContain("Dr Changée</strong>");
    act(recruiter, path + "/retrait", "gone", "false");
    assertThat(page(recruiter, "/maitres-de-stage")).contains("Dr Changée");
  }

  private MockHttpServletResponse change(Account who, String path, String version)
      throws Exception {
    return act(
        who,
        path,
        "version",
        version,
        "name",
        "Dr Changée",
        "organisation",
        hospital.toString(),
        "profession",
        "MG",
        "levels",
        "junior",
        "places",
        "2");
  }

  private void declare(Account who, String name, @Nullable LocalDate until, String... levels)
      throws Exception {
    var fields = new ArrayList<String>();
    for (var level : levels) {
      fields.add("levels");
      fields.add(level);
    }
    fields.addAll(
        List.of(
            "name",
            name,
            "profession",
            "MG",
            "places",
            "2",
            "words",
            "Plaies et gestes",
            "offered",
            "true",
            "accreditedUntil",
            until == null ? "" : until.toString()));
    var saved = act(who, "/maitres-de-stage/nouveau", fields.toArray(String[]::new));
    assertThat(saved.getStatus()).as(saved.getContentAsString()).isEqualTo(302);
  }

  private String internsPage() throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(here.url() + "/internes"))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
