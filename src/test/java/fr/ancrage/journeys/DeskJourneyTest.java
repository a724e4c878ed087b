package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.ancrage.AppTest;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A morning of the installation assistant: whom to call, what is where, a list that she keeps, a
 * dossier that ends.
 */
@AppTest
class DeskJourneyTest {
  @Autowired Cast cast;
  @Autowired Accounts accounts;
  @Autowired Persons persons;
  @Autowired Dossiers dossiers;

  private Territory territory;

  @Test
  void aMorningAtTheDesk() throws Exception {
    territory =
        cast.territory(
            "Ardennes", TerritoryKind.HOSPITAL_GROUP, "Europe/Paris", List.of("08105", "08409"));
    var sylvie = cast.colleague("Sylvie Boulanger", Role.CONCIERGE, territory, null);
    var concierge = accounts.open(sylvie.address(), "Sylvie Boulanger", "fr").id();
    for (var family : List.of("Conti", "Diallo", "Moreau")) {
      aFirstContact(family, concierge);
    }
    try (var desk = Browser.desktop("bureau")) {
      Cast.signIn(desk, sylvie);
      theCallsOfTheDay(desk);
      theBoard(desk);
      aListToKeep(desk);
      aDossierThatEnds(desk);
      theRestOfTheDesk(desk);
    }
    try (var phone = Browser.phone("bureau-telephone")) {
      Cast.signIn(phone, sylvie);
      for (var page : List.of("/journee", "/tableau", "/dossiers", "/modeles", "/retours")) {
        phone.open(territory.url() + page);
      }
    }
  }

  private void theCallsOfTheDay(Browser desk) {
    desk.open(territory.url() + "/journee");
    assertThat(desk.words()).contains("3 personnes à appeler", "Ana Conti", "Ana Moreau");
    desk.press("J’ai appelé Ana Conti");
    desk.page().getByText("2 personnes à appeler").waitFor();
    undo(desk);
    desk.page().getByText("3 personnes à appeler").waitFor();

    var diallo = desk.page().locator(".day-call", new Page.LocatorOptions().setHasText("Diallo"));
    diallo.locator("summary").click();
    diallo.locator("textarea").fill("Rappeler quand le planning de garde est connu");
    var today = LocalDate.now(ZoneId.of("Europe/Paris"));
    diallo.locator("input[type=date]").fill(today.plusDays(3).toString());
    desk.press("J’ai appelé Ana Diallo");
    desk.page().getByText("2 personnes à appeler").waitFor();
    desk.look();
  }

  private void theBoard(Browser desk) {
    desk.open(territory.url() + "/tableau");
    card(desk, "NEW", "Conti").dragTo(column(desk, "INTERVIEW"));
    card(desk, "INTERVIEW", "Conti").waitFor();
    desk.look();
    undo(desk);
    desk.open(territory.url() + "/tableau");
    card(desk, "NEW", "Conti").waitFor();

    var moreau = card(desk, "NEW", "Moreau");
    moreau.locator("summary").click();
    moreau.locator("button[value=INTERVIEW]").click();
    card(desk, "INTERVIEW", "Moreau").waitFor();
    desk.open(territory.url() + "/tableau");
    card(desk, "INTERVIEW", "Moreau").waitFor();
  }

  private void aListToKeep(Browser desk) {
    desk.open(territory.url() + "/dossiers?q=conti");
    assertThat(desk.words()).contains("Ana Conti").doesNotContain("Ana Diallo");
    desk.page().getByText("Garder cette liste").click();
    desk.type("Nom de la liste affichée", "Les Conti").press("Garder");
    assertThat(desk.words()).contains("La liste est gardée");
    desk.open(territory.url() + "/dossiers").follow("Les Conti");
    assertThat(desk.page().url()).contains("q=conti");
    assertThat(desk.words()).contains("Ana Conti").doesNotContain("Ana Diallo");
  }

  private void aDossierThatEnds(Browser desk) {
    desk.follow("Ana Conti").follow("Clore le dossier").press("Clore le dossier");
    assertThat(desk.words()).contains("Choisissez la raison");
    desk.choose("Raison", "gave_up").type("En quelques mots", "A pris un poste à Metz");
    desk.press("Clore le dossier");
    assertThat(desk.words()).contains("est clos");
    desk.open(territory.url() + "/journee");
    assertThat(desk.words()).doesNotContain("Ana Conti");
  }

  private void theRestOfTheDesk(Browser desk) {
    for (var page : List.of("/modeles", "/modeles/nouveau", "/retours", "/catalogue")) {
      desk.open(territory.url() + page);
    }
    desk.open(territory.url() + "/dossiers").follow("Ana Diallo");
    desk.open(desk.page().url() + "/ecrire");
  }

  private static void undo(Browser desk) {
    desk.page().locator("#toast button").click();
    desk.page().waitForLoadState();
  }

  private static Locator column(Browser desk, String stage) {
    return desk.page().locator("[data-column=" + stage + "]");
  }

  private static Locator card(Browser desk, String stage, String family) {
    return column(desk, stage)
        .locator("[data-card]", new Locator.LocatorOptions().setHasText(family));
  }

  private void aFirstContact(String family, AccountId concierge) {
    TerritoryScope.call(
        territory.id(),
        () -> {
          var someone = new NewPerson("Ana", family, null, "+33612345678", "fr");
          var id =
              dossiers.open(
                  territory, persons.add(territory.id(), someone), Source.STAFF, null, concierge);
          dossiers.assign(id, concierge, concierge);
          return id;
        });
  }
}
