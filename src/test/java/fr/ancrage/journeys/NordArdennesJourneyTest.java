package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.messaging.ReceivedInvitation;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first story: a hospital's director, a personal installation assistant, an Italian doctor. */
@AppTest
class NordArdennesJourneyTest {
  private static final int MOST_ACTIONS = 25;

  private final String start = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(210).toString();

  @Autowired Scene scene;
  @Autowired Cast cast;

  @Test
  void anItalianDoctorIsHandedOverHeardAndKnowsWhatComesNext() throws Exception {
    var territory = territory();
    var thomas =
        cast.colleague("Thomas Talon", Role.RECRUITER, territory, scene.aHospital(territory));
    var sylvie = cast.colleague("Sylvie Boulanger", Role.CONCIERGE, territory, null);
    var giulia = cast.somebody("Giulia Ferri");
    try (var director = Browser.desktop("nord-directeur");
        var concierge = Browser.desktop("nord-conciergerie");
        var phone = Browser.phone("nord-medecin")) {
      Cast.signIn(director, thomas);
      handsOver(director, giulia);

      Cast.signIn(concierge, sylvie);
      concierge.open(sylvie.link("vous a confié Giulia Ferri"));
      assertThat(concierge.words()).contains("Giulia Ferri", giulia.address(), "médecin");
      offersAppointment(concierge);
      phone.open(giulia.link("vous propose un rendez-vous")).touch(".pick-slot");
      assertThat(phone.words()).contains("C’est réservé");
      var invitation = ReceivedInvitation.of(giulia.about("Rendez-vous le"));
      assertThat(invitation.methods()).containsOnly("REQUEST");

      concierge.open(sylvie.link("vous a confié Giulia Ferri")).follow("Mener l’entretien");
      holdsInterview(concierge, true);
      concierge
          .touch(".wishes > summary")
          .type("Travail du conjoint", "Infirmière, cherche un poste de jour")
          .type("École", "École primaire, à la rentrée")
          .press("L’entretien est terminé");
      assertThat(concierge.words())
          .contains("Le plan est daté", "Exercice possible : sans doute entre le");
      concierge.press("Envoyer sa page à la personne");

      phone.open(giulia.link("votre page personnelle"));
      assertThat(phone.words())
          .contains("Bienvenue, Giulia", "Votre prochaine étape", "À apporter", "Exercice");
      var next = phone.page().locator(".person-next").innerText();
      phone.press("C’est fait");
      assertThat(phone.words()).contains("c’est noté", "Déjà fait");
      assertThat(phone.page().locator(".person-next").innerText()).isNotEqualTo(next);

      director.follow("Mes candidats");
      assertThat(director.words())
          .contains("Giulia Ferri", "Sylvie Boulanger", "Peut exercer sans doute vers")
          .doesNotContainIgnoringCase("conjoint")
          .doesNotContainIgnoringCase("infirmi")
          .doesNotContainIgnoringCase("école")
          .doesNotContainIgnoringCase("enfant")
          .doesNotContainIgnoringCase("logement");
    }
  }

  @Test
  void fromACallToTheDatedPlanOnThePersonsPhoneTakesAtMostTwentyFiveActions() throws Exception {
    var territory = territory();
    var sylvie = cast.colleague("Sylvie Boulanger", Role.CONCIERGE, territory, null);
    var marco = cast.somebody("Marco Bianchi");
    try (var concierge = Browser.desktop("compte-conciergerie");
        var phone = Browser.phone("compte-personne")) {
      Cast.signIn(concierge, sylvie);
      concierge.open(territory.url() + "/dossiers");
      var before = concierge.actions();
      concierge
          .follow("Ouvrir un dossier")
          .type("Nom", "Marco Bianchi")
          .type("Un moyen de la joindre", marco.address())
          .choose("Profession", "physician")
          .type("Début souhaité", start)
          .press("Ouvrir le dossier")
          .follow("Mener l’entretien");
      holdsInterview(concierge, false);
      concierge.press("L’entretien est terminé").press("Envoyer sa page à la personne");
      phone.open(marco.link("votre page personnelle"));
      assertThat(phone.words()).contains("Votre prochaine étape", "sans doute entre le");
      var actions = concierge.actions() - before + phone.actions();
      System.out.println(
          "From a call to the dated plan on the person's phone: " + actions + " actions");
      assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
    }
  }

  private Territory territory() {
    return cast.territory(
        "Ardennes", TerritoryKind.HOSPITAL_GROUP, "Europe/Paris", List.of("08105", "08409"));
  }

  private static void handsOver(Browser director, Letters giulia) {
    var from = Instant.now();
    director.follow("Confier quelqu’un");
    director.touch("summary:has-text('J’ai reçu un e-mail')");
    director
        .type(
            "E-mail reçu",
            """
            De : Giulia Ferri <%s>
            À : direction@example.org
            Objet : Candidature

            Bonjour,
            je suis médecin urgentiste à Bologne et je cherche un poste dans votre hôpital.
            Vous pouvez me joindre au +39 051 234 5678.
            Giulia Ferri
            """
                .formatted(giulia.address()))
        .press("Préremplir");
    assertThat(director.page().locator("#name").inputValue()).isEqualTo("Giulia Ferri");
    director.press("Confier à la conciergerie");
    assertThat(director.words()).contains("C’est transmis", "Giulia Ferri");
    assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofMinutes(1));
  }

  private static void offersAppointment(Browser concierge) {
    concierge.follow("Proposer un rendez-vous");
    concierge.page().locator("input[name=creneau]").nth(2).check();
    concierge.page().locator("input[name=creneau]").nth(5).check();
    concierge
        .tick("Comment", "Téléphone")
        .type("Numéro, adresse de la visio ou lieu", "03 24 00 00 10")
        .press("Envoyer la proposition");
    assertThat(concierge.words()).contains("Proposition envoyée");
  }

  private void holdsInterview(Browser concierge, boolean whole) {
    if (whole) {
      concierge.type("Prise de fonctions souhaitée", start);
    }
    concierge
        .tick("Mode d’exercice", "salarié")
        .tick("Type d’employeur", "hôpital public")
        .choose("Origine du diplôme", "eu_automatic")
        .tick("Nationalité", "européenne")
        .tick("Vient de", "un autre pays d’Europe")
        .tick("Déjà inscrit à l’Ordre en France", "non")
        .tick("Foyer", "conjoint qui cherche un emploi")
        .tick("Foyer", "enfant de 3 à 11 ans")
        .tick("Besoins", "un logement")
        .tick("La personne a reçu la notice");
  }
}
