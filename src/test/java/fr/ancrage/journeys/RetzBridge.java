package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.TestMail;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;

/** A care assistant wishes to become a nurse: a bridge, a session here, a seat, a diploma. */
record RetzBridge(Territory here, Letters karim) {
  void becomesANurse(Browser desk) throws Exception {
    RetzPool.enters(desk, here, "Karim", "Benali", karim, "care_assistant");
    desk.press("Enregistrer le profil");
    desk.open(here.url() + "/passerelles/personnes")
        .type("Chercher une personne du territoire", "Benali")
        .press("Chercher");
    desk.follow("Karim Benali");
    assertThat(desk.words()).contains("Aujourd’hui : Aide-soignant", "Infirmier");
    desk.touch("li.sheet:has-text('Infirmier') button");
    assertThat(desk.words()).contains("Souhait noté");

    desk.open(here.url() + "/formations");
    assertThat(desk.words()).contains("12 postes ouverts ici");
    desk.touch("a[href*='goal=nurse']");
    var today = LocalDate.now(here.zone());
    desk.type("Du", today.plusDays(40).toString())
        .type("Au", today.plusDays(400).toString())
        .type("Lieu", "Pornic")
        .type("Organisme ou formateur", "IFSI de Saint-Nazaire")
        .type("Places", "8")
        .type("Coût total en euros", "12 000")
        .type("Financeur 1", "OPCO Santé")
        .type("Part du financeur 1", "12000")
        .press("Enregistrer");
    var person = desk.page().locator("#person option").nth(1).getAttribute("value");
    desk.choose("Souhaite ce métier", person).press("Inscrire");
    assertThat(desk.words()).contains("Karim Benali", "A une place");
    assertThat(TestMail.words(karim.about("Formation :")))
        .contains("Vous avez une place", "Pornic", String.valueOf(today.plusDays(400).getYear()));

    desk.page().locator(".group-row details.menu summary").click();
    desk.look().press("Diplôme obtenu");
    assertThat(desk.words()).contains("Diplôme obtenu");
  }
}
