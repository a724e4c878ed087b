package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.TerritoryKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fifth story: a nurse far away, with a telephone, would like to come to Guyane. */
@AppTest
class GuyaneJourneyTest {
  @Autowired Cast cast;

  @Test
  void somebodyWhoWantsToComeGetsTheirDatedPageOnTheirPhone() throws Exception {
    var territory =
        cast.territory(
            "Littoral Guyanais", TerritoryKind.CPTS, "America/Cayenne", List.of("97302", "97307"));
    var sabine = cast.colleague("Sabine Tréville", Role.CONCIERGE, territory, null);
    var awa = cast.somebody("Awa Mendy");
    try (var phone = Browser.phone("guyane-telephone");
        var concierge = Browser.desktop("guyane-conciergerie")) {
      phone.open("/").follow(territory.name()).follow("Je souhaite venir");
      phone.press("Être rappelé");
      assertThat(phone.words()).contains("Indiquez votre prénom", "cochez la case");
      phone
          .type("Prénom", "Awa")
          .type("Nom", "Mendy")
          .type("Adresse e-mail", awa.address())
          .choose("Votre profession", "nurse")
          .tick("J’aimerais de l’aide pour", "Trouver un logement")
          .tick("J’aimerais de l’aide pour", "Une voiture")
          .tick("J’ai lu ces informations")
          .press("Être rappelé");
      assertThat(phone.words()).contains("Merci, c’est reçu");
      awa.about("Nous avons bien reçu votre message");

      Cast.signIn(concierge, sabine);
      concierge.open(sabine.link("souhaite venir")).follow("Compléter");
      concierge.press("Envoyer ces questions à la personne");

      var questions = awa.link("Quelques questions");
      phone.open(questions).tick("Mode d’exercice", "salarié");
      phone.tick("Type d’employeur", "hôpital public").press("Enregistrer");
      phone.open(questions);
      assertThat(phone.page().getByLabel("hôpital public").first().isChecked()).isTrue();
      phone
          .choose("Origine du diplôme", "fr")
          .tick("Nationalité", "française")
          .tick("Vient de", "ailleurs en France")
          .tick("Déjà inscrit à l’Ordre en France", "oui")
          .tick("Foyer", "Rien de cela")
          .tick("Besoins", "un véhicule")
          .tick("J’ai lu qui utilise ces informations")
          .press("L’entretien est terminé");
      assertThat(phone.words()).contains("Votre référent a tout");

      concierge.open(sabine.link("souhaite venir"));
      assertThat(concierge.words()).contains("Exercice possible", "Le foyer");
      concierge.press("Envoyer sa page à la personne");
      phone.open(awa.link("votre page personnelle"));
      assertThat(phone.words()).contains("Bienvenue, Awa", "Votre prochaine étape");
      phone.touch("details.menu summary").press("English");
      assertThat(phone.words()).contains("Awa", "Your next step");
      assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }
}
