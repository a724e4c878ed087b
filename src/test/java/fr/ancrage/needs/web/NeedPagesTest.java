package fr.ancrage.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.Rate;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.sheet.SheetReader;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A need declared, found, said anew, copied, closed and taken up again. */
@AppTest
class NeedPagesTest extends OnNeeds {
  @Test
  void aNeedIsDeclaredWithAProfessionAlone() throws Exception {
    var id = declare(recruiter, "profession", "AS de nuit", "offered", "true");
    var need = read(id);
    assertThat(need.state()).isEqualTo(NeedState.OPEN);
    assertThat(need.terms().profession()).isEqualTo("care_assistant");
    assertThat(need.terms().organisation()).isEqualTo(hospital);
    assertThat(need.terms().commune()).isEqualTo(PORNIC);
    assertThat(need.terms().rate()).isEqualTo(Rate.FULL);
    assertThat(page(recruiter, "/besoins/" + id)).contains("confirmé aujourd’hui", "Pornic");
    assertThat(page(neighbour, "/besoins")).contains("Aide-soignant");
  }

  @Test
  void theWholeFormIsKept() throws Exception {
    var id =
        declare(
            coordinator,
            "profession",
            "médecin généraliste",
            "organisation",
            home.toString(),
            "rate",
            "50 à 80 %",
            "from",
            "2027-01-04",
            "until",
            "2027-06-30",
            "urgency",
            "now",
            "contract",
            "locum",
            "commune",
            "Machecoul",
            "places",
            "2",
            "halfDays",
            "mon-am",
            "halfDays",
            "thu-pm",
            "hours",
            "8 h – 12 h",
            "why",
            "leave",
            "lodging",
            "true",
            "words",
            "Une équipe de quatre.");
    var page = page(coordinator, "/besoins/" + id);
    assertThat(page)
        .contains("EHPAD des Dunes", "de 50 à 80 %", "Remplacement", "Machecoul", "lundi matin")
        .contains("jeudi après-midi", "Un logement est proposé", "Une équipe de quatre.")
        .contains("Réservé aux membres du territoire");
    assertThat(page(coordinator, "/besoins/" + id + "/modifier"))
        .contains("value=\"50-80 %\"", "Une équipe de quatre.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate|0|Une quotité va de 1 à 100",
        "rate|150|Une quotité va de 1 à 100",
        "rate|selon profil|Une quotité va de 1 à 100",
        "commune|Atlantide|Aucune commune ne s’appelle",
        "commune|99999|Aucune commune ne s’appelle",
        "profession|jardinier|métier n’est pas reconnu",
        "profession| |Indiquez le métier",
        "from|31/02/2027|date",
        "places|0|de 1 à 99 postes"
      })
  void badInputIsSaidBesideItsFieldAndNothingIsLost(String field, String typed, String said)
      throws Exception {
    var fields = new String[] {"profession", "IDE", "hours", "matin seulement", field, typed};
    if (field.equals("profession")) {
      fields[1] = typed == null ? "" : typed;
      fields[4] = "site";
      fields[5] = "Nord";
    }
    var answer = act(recruiter, "/besoins/nouveau", fields);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains(said, "matin seulement", "aria-invalid=\"true\"");
    inside(() -> assertThat(needs.open()).isEmpty());
  }

  @Test
  void datesThatContradictEachOtherAreRefused() throws Exception {
    var answer =
        act(
            recruiter,
            "/besoins/nouveau",
            "profession",
            "IDE",
            "from",
            "2027-06-30",
            "until",
            "2027-01-04");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("La fin vient avant le début");
  }

  @Test
  void whoSavesSecondSeesBothVersions() throws Exception {
    var id = aNeed("Infirmier de jour", "nurse");
    var version = String.valueOf(read(id).version());
    assertThat(change(id, version, "70 %").getStatus()).isEqualTo(302);
    var second = change(id, version, "60 %");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("70 %", "60 %", "avant vous");
    assertThat(read(id).terms().rate().max()).isEqualTo(70);
  }

  @Test
  void oneClickMakesACopyThatNobodyElseSees() throws Exception {
    var id = aNeed("Infirmier du bloc", "nurse");
    var copy = act(recruiter, "/besoins/" + id + "/copie").getRedirectedUrl();
    assertThat(copy).endsWith("/modifier");
    var copied = Objects.requireNonNull(copy).replace(here.url(), "");
    assertThat(page(recruiter, copied)).contains("Infirmier du bloc");
    assertThat(look(neighbour, copied.replace("/modifier", "")).getStatus()).isEqualTo(404);
    assertThat(act(recruiter, copied.replace("/modifier", "/suppression")).getStatus())
        .isEqualTo(302);
    assertThat(look(recruiter, copied).getStatus()).isEqualTo(404);
  }

  @Test
  void aClosedNeedSaysWhyAndIsTakenUpAgain() throws Exception {
    var id = aNeed("Encadrer la nuit", "health_manager");
    act(recruiter, "/besoins/" + id + "/cloture", "reason", "nope");
    assertThat(read(id).state()).isEqualTo(NeedState.OPEN);
    act(recruiter, "/besoins/" + id + "/cloture", "reason", "no_budget", "words", "Gel du poste");
    assertThat(read(id).state()).isEqualTo(NeedState.WITHDRAWN);
    assertThat(read(id).closed()).isEqualTo(CloseReason.NO_BUDGET);
    assertThat(page(recruiter, "/besoins/" + id)).contains("Plus de budget", "Gel du poste");
    assertThat(page(neighbour, "/besoins?vue=withdrawn")).doesNotContain("Encadrer la nuit");
    assertThat(look(neighbour, "/besoins/" + id).getStatus()).isEqualTo(404);
    act(recruiter, "/besoins/" + id + "/publication");
    assertThat(read(id).state()).isEqualTo(NeedState.OPEN);
    assertThat(read(id).closed()).isNull();
  }

  @Test
  void anotherStructuresNeedIsReadAndNotTouched() throws Exception {
    var id = aNeed("Kinésithérapeute", "physiotherapist");
    assertThat(page(neighbour, "/besoins/" + id)).doesNotContain("Clore ce besoin");
    for (var path :
        new String[] {
          "/copie", "/cloture", "/confirmation", "/publication", "/suppression", "/modifier"
        }) {
      assertThat(act(neighbour, "/besoins/" + id + path, "reason", "other").getStatus())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(read(id).state()).isEqualTo(NeedState.OPEN);
    assertThat(page(scene.a(Role.CONCIERGE, here), "/besoins/" + id)).contains("Kinésithérapeute");
  }

  @Test
  void theListIsFilteredSharedByItsAddressAndTakenAway() throws Exception {
    aNeed("Aide-soignant de nuit", "care_assistant");
    declare(coordinator, "profession", "kiné", "organisation", home.toString(), "urgency", "now");
    var near = page(recruiter, "/besoins?commune=Pornic&km=10");
    assertThat(near)
        .contains("Aide-soignant de nuit")
        .doesNotContain("Masseur-kinésithérapeute</strong>");
    assertThat(page(recruiter, "/besoins?commune=Pornic&km=30&tri=near"))
        .contains("Aide-soignant de nuit", "Masseur-kinésithérapeute</strong>", " km)");
    assertThat(page(recruiter, "/besoins?commune=Atlantide"))
        .contains("Aucune commune ne s’appelle");
    assertThat(page(recruiter, "/besoins?profession=physiotherapist"))
        .doesNotContain("Aide-soignant de nuit");
    assertThat(page(recruiter, "/besoins?urgence=now")).doesNotContain("Aide-soignant de nuit");
    assertThat(page(recruiter, "/besoins?q=NUIT")).contains("Aide-soignant de nuit");
    assertThat(page(recruiter, "/besoins?structure=" + home))
        .doesNotContain("Aide-soignant de nuit");
    assertThat(page(recruiter, "/besoins?tri=place&page=9&vue=nope&km=abc&structure=x").length())
        .isPositive();
    var file = look(recruiter, "/besoins/export.xlsx?q=nuit").getContentAsByteArray();
    assertThat(SheetReader.file(file).toString())
        .contains("Aide-soignant de nuit", "Hôpital du Retz");
  }

  @Test
  void aRecruiterWithoutStructureDeclaresNothing() throws Exception {
    var nobody = scene.a(Role.RECRUITER, here);
    assertThat(look(nobody, "/besoins/nouveau").getStatus()).isEqualTo(404);
    assertThat(
            act(recruiter, "/besoins/nouveau", "profession", "IDE", "organisation", home.toString())
                .getStatus())
        .isEqualTo(302);
    inside(() -> assertThat(needs.openOf(home)).isEmpty());
  }

  private NeedId declare(Account who, String... fields) throws Exception {
    var answer = act(who, "/besoins/nouveau", fields);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    var url = Objects.requireNonNull(answer.getRedirectedUrl());
    return new NeedId(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)));
  }

  private org.springframework.mock.web.MockHttpServletResponse change(
      NeedId id, String version, String rate) throws Exception {
    return act(
        recruiter,
        "/besoins/" + id + "/modifier",
        "profession",
        "IDE",
        "rate",
        rate,
        "version",
        version);
  }
}
