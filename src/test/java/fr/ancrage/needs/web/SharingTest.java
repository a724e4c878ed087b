package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.people.Account;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What members lend, posts that two share, and the board of it all. */
@AppTest
class SharingTest extends OnNeeds {
  @Test
  void aResourceIsOfferedAskedForAndAnsweredByItsOwner() throws Exception {
    var room = offer("Salle de vingt places", "room");
    assertThat(page(neighbour, "/ressources?q=VINGT")).contains("Salle de vingt places");
    assertThat(page(neighbour, "/ressources?nature=vehicle")).doesNotContain("Salle de vingt");
    assertThat(page(neighbour, "/ressources?commune=Machecoul&km=10"))
        .doesNotContain("Salle de vingt");
    act(neighbour, room + "/demandes", "wanted", "2027-03-02", "words", "Pour une formation");
    assertThat(page(recruiter, "/ressources"))
        .contains("On vous demande", "EHPAD des Dunes demande");
    assertThat(page(neighbour, "/ressources")).doesNotContain("On vous demande");
    var loan = found(page(recruiter, room), room + "/demandes/[0-9a-f-]{36}");
    assertThat(act(neighbour, loan, "act", "agree").getStatus()).isEqualTo(404);
    act(recruiter, loan, "act", "agree", "words", "Clés à l’accueil");
    assertThat(page(neighbour, room)).contains("Accepté", "Clés à l’accueil");
    assertThat(act(neighbour, room + "/retrait").getStatus()).isEqualTo(404);
    var file = look(recruiter, "/ressources/export.xlsx").getContentAsByteArray();
    assertThat(SheetReader.file(file).toString()).contains("Salle de vingt places");
    act(recruiter, room + "/retrait");
    assertThat(page(neighbour, "/ressources")).doesNotContain("Salle de vingt places</strong>");
  }

  @Test
  void aResourceWithoutTitleIsRefusedAndNothingIsLost() throws Exception {
    var wrong =
        act(
            recruiter,
            "/ressources/nouvelle",
            "title",
            " ",
            "from",
            "2027-05-01",
            "until",
            "2027-04-01",
            "words",
            "Vidéoprojecteur");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("La fin vient avant", "Vidéoprojecteur");
  }

  @Test
  void twoPartTimePostsMakeOneJobThatBothConfirm() throws Exception {
    part(hospital, PORNIC, "physiotherapist", 50, "mon-am", "tue-am");
    part(home, SAINT_BREVIN, "physiotherapist", 50, "mon-pm", "tue-pm");
    part(home, SAINT_BREVIN, "nurse", 50, "mon-pm");
    part(home, SAINT_BREVIN, "physiotherapist", 30, "wed-pm");
    part(home, SAINT_BREVIN, "physiotherapist", 50, "mon-am");
    var page = page(coordinator, "/besoins/temps-partages");
    assertThat(page).containsOnlyOnce("100 % à deux");
    var drafted =
        act(
                recruiter,
                "/besoins/temps-partages",
                "first",
                found(page, "name=\"first\" value=\"([0-9a-f-]{36})"),
                "second",
                found(page, "name=\"second\" value=\"([0-9a-f-]{36})"))
            .getRedirectedUrl();
    var offer = Objects.requireNonNull(drafted).replace(here.url(), "");
    assertThat(page(neighbour, offer)).contains("un poste partagé entre", "EHPAD des Dunes");
    agree(offer, recruiter, "0");
    assertThat(page(coordinator, "/besoins/temps-partages")).contains("Une confirmation sur deux");
    act(neighbour, offer, "words", "Un poste à deux, corrigé.", "version", "0");
    assertThat(page(coordinator, offer)).contains("À confirmer", "corrigé");
    var late = act(recruiter, offer, "words", "Autre texte", "version", "0");
    assertThat(late.getStatus()).isEqualTo(409);
    agree(offer, recruiter, "1");
    agree(offer, neighbour, "1");
    assertThat(page(coordinator, offer)).contains("Confirmée par les deux");
    var stranger = scene.aRecruiter(here, scene.aHospital(here));
    assertThat(look(stranger, offer).getStatus()).isEqualTo(404);
    assertThat(act(recruiter, offer, "words", " ", "version", "1").getStatus()).isEqualTo(422);
  }

  @Test
  void theBoardCountsPostsAndMasksFewDepartures() throws Exception {
    aNeed("Infirmier", "nurse");
    part(home, SAINT_BREVIN, "nurse", 50, "mon-am");
    leave("MG");
    assertThat(page(neighbour, "/besoins/tableau"))
        .contains("2 postes ouverts", "Saint-Brevin-les-Pins", "moins de 3", "Infirmier (IDE)");
    leave("MG");
    leave("MG");
    assertThat(page(neighbour, "/besoins/tableau")).doesNotContain("moins de 3");
    assertThat(page(neighbour, "/besoins/tableau?profession=nurse").length()).isPositive();
    var file = look(neighbour, "/besoins/tableau/export.xlsx").getContentAsByteArray();
    assertThat(SheetReader.file(file).toString()).contains("Infirmier (IDE)", "Pornic");
  }

  private void leave(String profession) throws Exception {
    act(
        recruiter,
        "/departs/nouveau",
        "profession",
        profession,
        "leavesOn",
        LocalDate.now(ZoneOffset.UTC).plusMonths(6).toString(),
        "kind",
        "retirement");
  }

  private void agree(String offer, Account who, String version) throws Exception {
    var page = page(who, offer);
    act(
        who,
        offer + "/accord",
        "side",
        found(page, "name=\"side\" value=\"(first|second)\""),
        "version",
        version);
  }

  private String offer(String title, String kind) throws Exception {
    var answer =
        act(recruiter, "/ressources/nouvelle", "title", title, "kind", kind, "halfDays", "mon-am");
    return Objects.requireNonNull(answer.getRedirectedUrl()).replace(here.url(), "");
  }

  private NeedId part(
      OrganisationId organisation, String commune, String profession, int rate, String... days) {
    return TerritoryScope.call(
        here.id(),
        () ->
            needs.open(
                here.id(),
                new NeedTerms(
                    organisation,
                    profession + " " + rate,
                    commune,
                    profession,
                    null,
                    1,
                    new Rate(rate, rate),
                    null,
                    null,
                    Urgency.SOON,
                    null,
                    HalfDay.of(List.of(days)),
                    null,
                    null,
                    null,
                    false,
                    null,
                    true),
                null));
  }
}
