package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.territories.Territory;
import java.time.LocalDate;

/** An offer is sent, accepted, signed; what follows is prepared from what is known. */
record NordOffer(LocalDate start) {
  void isMadeAndAccepted(Browser office, String introduction, Browser phone, Letters person)
      throws Exception {
    office.open(introduction);
    office.page().locator("summary:has-text('Faire une offre')").click();
    office.page().locator("#start").evaluate("field => field.type = 'text'");
    office.page().locator("#start").fill("31/02/2027");
    office.page().locator("#words").fill("Temps plein, logement les trois premiers mois.");
    office.press("Envoyer l’offre");
    assertThat(office.words()).contains("Cette date n’existe pas");
    office.page().locator("#start").fill(start.toString());
    assertThat(office.page().locator("#words").inputValue()).contains("trois premiers mois");
    office.press("Envoyer l’offre");
    assertThat(office.words()).contains("Offre faite");

    phone.open(person.link("Un’offerta di"));
    assertThat(phone.words()).contains("trois premiers mois", "Inizio proposto");
    phone.press("Accetto questa offerta");
    assertThat(phone.words()).contains("Offerta accettata");
  }

  void isSigned(Browser office, String introduction) {
    office.open(introduction).press("Le contrat est signé");
    assertThat(office.words()).contains("Contrat signé");
    office.press("Le besoin est pourvu");
  }

  /** The same case as before the visit: employer and start are there, nothing is typed. */
  void goesOn(Browser desk, Territory here, String introduction, String employer) {
    desk.open(introduction).press("Préparer l’arrivée");
    desk.open(here.url() + "/dossiers");
    assertThat(desk.page().locator("a.row-link:has-text('Marco Bianchi')").count()).isEqualTo(1);
    desk.follow("Marco Bianchi");
    assertThat(desk.words()).contains(employer).containsIgnoringCase("médecin");
    desk.follow("Mener l’entretien");
    assertThat(desk.page().getByLabel("Prise de fonctions souhaitée").inputValue())
        .isEqualTo(start.toString());
  }
}
