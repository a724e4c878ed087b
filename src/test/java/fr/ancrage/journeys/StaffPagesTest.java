package fr.ancrage.journeys;

import fr.ancrage.AppTest;
import org.junit.jupiter.api.Test;

/** Every page of the staff, in the demonstration, wide and narrow, by day and by night. */
@AppTest
class StaffPagesTest {
  private static final String HERE = "/t/nord-ardennes";

  @Test
  void theStaffsPagesAreAccessibleOnADesk() {
    try (var browser = Browser.desktop("equipe")) {
      walk(browser);
    }
  }

  @Test
  void theStaffsPagesAreAccessibleOnAPhone() {
    try (var browser = Browser.phone("equipe-telephone")) {
      walk(browser);
    }
  }

  @Test
  void theStaffsPagesAreAccessibleByNightAndInEnglish() {
    try (var browser = Browser.desktop("equipe-nuit")) {
      browser.dark().open("/");
      browser.touch("details.menu summary").press("English");
      walk(browser);
    }
  }

  private static void walk(Browser browser) {
    browser.open("/").press("Solène Baudry");
    for (var page : new String[] {"/dossiers", "/dossiers/coller", "/dossiers/nouveau"}) {
      browser.open(HERE + page);
    }
    browser.open(HERE + "/doublons").open(HERE + "/recherche?q=conti").open(HERE + "/structures");
    browser.open(HERE + "/confies").open(HERE + "/confier").open("/compte");
    browser.open("/demo/messages").open("/aide");
    browser.open(HERE + "/dossiers").touch("a.row-link[href*='/dossiers/']");
    var dossier = browser.page().url();
    browser.open(dossier + "/plan").open(dossier + "/entretien").open(dossier + "/rendez-vous");
    browser.open(dossier + "/messages").open(dossier).touch("a[href*='/demarches/']");
    browser.open(dossier).touch("a[href*='/personnes/']");
    browser.open("/").press("Hélène Marchal");
    browser.open(HERE + "/equipe").open(HERE + "/equipe/invitation").open(HERE + "/reglages");
    browser.open(HERE + "?page=publique").open(HERE + "/n-existe-pas");
  }
}
