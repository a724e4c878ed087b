package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.Visitor;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;

/** One campaign asks every structure; sixty needs come back from telephones. */
record RetzNeeds(Territory here, List<Cast.Member> members) {
  /** Five of each structure; the first is what the journey goes on with. */
  private static final List<String> SOUGHT =
      List.of("Aide-soignant", "IDE de nuit", "ASH", "Auxiliaire de vie", "Cadre de santé");

  private static final int ON_THE_PHONE = 2;
  private static final int BY_HAND = 2;

  void collected(Browser desk, Letters recruiter, Browser phone) throws Exception {
    desk.open(here.url() + "/campagnes").follow("Lancer une campagne");
    desk.press("Écrire aux structures cochées");
    assertThat(desk.words()).contains("12 structures sont sollicitées", "aucune réponse sur 12");
    for (var i = 0; i < members.size(); i++) {
      var letters = members.get(i).name().equals("EHPAD de la Baie") ? recruiter : letters(i);
      var link = letters.link("vos besoins de recrutement");
      var typed = i < ON_THE_PHONE ? saysOnThePhone(phone, link) : 0;
      saysByLink(link, SOUGHT.subList(typed, SOUGHT.size()));
    }
    desk.open(desk.page().url());
    assertThat(desk.words()).contains("12 réponses sur 12");
    desk.open(here.url() + "/besoins");
    assertThat(desk.words()).contains("60");
    desk.open(here.url() + "/besoins/tableau");
    assertThat(desk.words()).contains("Aide-soignant", "Infirmier");
    phone.open(here.url() + "/offres");
    assertThat(phone.words()).contains("60");
  }

  private Letters letters(int member) {
    return members.get(member).letters();
  }

  /** The first ones by hand; how many there were. */
  private static int saysOnThePhone(Browser phone, String link) {
    phone.open(link);
    for (var sought : SOUGHT.subList(0, BY_HAND)) {
      var add = phone.page().locator("#ajouter");
      if (add.getAttribute("open") == null) {
        add.locator("summary").click();
      }
      phone.type("Métier", sought).press("Ajouter");
      assertThat(phone.words()).contains("est ajouté");
    }
    return BY_HAND;
  }

  private void saysByLink(String link, List<String> needs) throws Exception {
    var visitor = new Visitor(Browser.SITE, "fr");
    var page = link.substring(Browser.SITE.length());
    var proof = visitor.proof(page);
    for (var sought : needs) {
      var from = LocalDate.now(here.zone()).plusDays(70L * SOUGHT.indexOf(sought)).toString();
      var said =
          visitor.submit(
              page,
              proof,
              "act",
              "add",
              "profession",
              sought,
              "rate",
              "80 %",
              "from",
              from,
              "urgency",
              "soon");
      assertThat(said.statusCode()).as(said.body()).isEqualTo(302);
    }
  }
}
