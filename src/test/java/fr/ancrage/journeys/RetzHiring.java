package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.ancrage.Visitor;
import fr.ancrage.messaging.ReceivedInvitation;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;

/** A care assistant enters the pool, is found, introduced, received, hired; her arrival begins. */
final class RetzHiring {
  private static final int MOST_ACTIONS = 3;

  private final Territory here;
  private final String structure;
  private final Letters lea;
  private final LocalDate visit;
  private final LocalDate start;
  private String introduction = "";

  RetzHiring(Territory here, String structure, Letters lea) {
    this.here = here;
    this.structure = structure;
    this.lea = lea;
    this.visit = LocalDate.now(here.zone()).plusDays(10);
    this.start = LocalDate.now(here.zone()).plusDays(60);
  }

  void isFoundInThreeActions(Browser desk) {
    RetzPool.enters(desk, here, "Léa", "Moreau", lea, "care_assistant");
    desk.type("Commune 1", "Pornic")
        .type("Souhaits", "Les nuits, auprès des personnes âgées")
        .press("Enregistrer le profil");
    desk.open(here.url() + "/journee");
    var before = desk.actions();
    desk.follow("Profils")
        .fill("form.list-filters input[name=q]", "aide soignante personnes agees")
        .press("Trouver");
    assertThat(desk.words())
        .contains("Léa Moreau", "Aide-soignant")
        .doesNotContain("kinésithérapeute", "Infirmier (IDE)");
    assertThat(desk.actions() - before).isLessThanOrEqualTo(MOST_ACTIONS);
  }

  void isIntroduced(Browser desk, Browser phone) throws Exception {
    desk.follow("Léa Moreau");
    var post =
        desk.page()
            .locator("#need option")
            .filter(new Locator.FilterOptions().setHasText(structure))
            .first()
            .getAttribute("value");
    desk.choose("Pour le poste", post)
        .type("Un mot pour la personne", "L’équipe de nuit cherche quelqu’un comme vous.")
        .press("Proposer à la personne");
    introduction = desk.page().url();

    phone.open(lea.link("souhaite vous rencontrer"));
    assertThat(phone.words()).contains(structure, "équipe de nuit", "Aide-soignant");
    phone.press("Oui, présentez-moi");
    desk.open(introduction);
    assertThat(desk.words()).contains("La personne est d’accord");
    desk.press("Présenter à la structure");
  }

  void visits(Browser home, Letters recruiter, Browser phone, Letters host) throws Exception {
    home.open(recruiter.link("Mise en relation"));
    assertThat(home.words()).contains("Léa Moreau", lea.address());
    home.page().locator("#visite summary").first().click();
    home.press("Envoyer les invitations");
    assertThat(home.words()).contains("Donnez au moins une étape");
    home.fill("#title1", "Le service de nuit");
    home.fill("#day1", visit.toString());
    home.fill("#from1", "10:00");
    home.fill("#to1", "11:30");
    home.fill("#place1", "Accueil");
    home.fill("#host1", "Brigitte Morin");
    home.fill("#email1", host.address());
    home.press("Envoyer les invitations");
    assertThat(home.words()).contains("La visite est prévue", "Le service de nuit");
    var invitation = ReceivedInvitation.of(host.about("Visite de"));
    assertThat(invitation.methods()).containsOnly("REQUEST");
    phone.open(lea.link("Votre visite"));
    assertThat(phone.words()).contains("Le service de nuit", "Brigitte Morin");
  }

  void isHired(Browser home, Browser phone) throws Exception {
    home.page().locator("summary:has-text('Faire une offre')").click();
    home.fill("#start", start.toString());
    home.fill("#words", "CDI à temps plein, ancienneté reprise.");
    home.press("Envoyer l’offre");

    phone.open(lea.link("Une offre de"));
    assertThat(phone.words()).contains("ancienneté reprise", "Début proposé", structure);
    phone.press("J’accepte cette offre");
    home.open(introduction).press("Le contrat est signé");
    assertThat(home.words()).contains("Le poste a trouvé quelqu’un");
    var offer = offer(home);
    assertThat(status(offer)).isEqualTo(200);
    home.press("Le besoin est pourvu");
    assertThat(status(offer)).isEqualTo(410);
    home.page().locator("#toast button").click();
    home.page().waitForLoadState();
    assertThat(status(offer)).isEqualTo(200);
    home.open(introduction).press("Le besoin est pourvu");
    assertThat(status(offer)).isEqualTo(410);
  }

  /** Nothing is typed again: who, which work, where, from when. */
  void goesOn(Browser desk, Letters concierge) throws Exception {
    desk.open(introduction).press("Préparer l’arrivée");
    assertThat(desk.words()).contains("Arrivée en préparation");
    try (var assistant = Browser.desktop("retz-conciergerie")) {
      Cast.signIn(assistant, concierge);
      assistant.open(here.url() + "/dossiers").follow("Léa Moreau");
      assertThat(assistant.words()).contains("Léa Moreau", structure, lea.address());
      assertThat(assistant.words()).containsIgnoringCase("aide-soignant");
      assistant.follow("Mener l’entretien");
      assertThat(assistant.page().getByLabel("Prise de fonctions souhaitée").inputValue())
          .isEqualTo(start.toString());
    }
  }

  private String offer(Browser home) {
    var listed = home.page().request().get(here.url() + "/offres.csv?q=").text();
    return listed
        .lines()
        .filter(line -> line.contains(structure) && line.contains("Aide-soignant"))
        .findFirst()
        .map(line -> line.replaceAll("(?s).*(/t/[^/\"]+/offres/[0-9a-f-]{36}).*", "$1"))
        .orElseThrow();
  }

  private static int status(String path) throws Exception {
    return new Visitor(Browser.SITE, "fr").get(path).statusCode();
  }
}
