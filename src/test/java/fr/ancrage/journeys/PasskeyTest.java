package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.ancrage.AppTest;
import org.junit.jupiter.api.Test;

/** A passkey made and used in a real browser, with an authenticator that the browser plays. */
@AppTest
class PasskeyTest {
  @Test
  void aPasskeyMadeOnTheAccountPageSignsIn() {
    try (var browser = Browser.desktop("passkey")) {
      authenticator(browser);
      browser.open("/").press("Hélène Marchal");
      browser.open("/compte").type("Nom de cette clé", "Clé de poche");
      browser.page().getByText("Enregistrer une clé d’accès").click();
      browser.page().getByText("Clé de poche").waitFor();
      browser.page().waitForLoadState();
      browser.look();

      browser.page().context().clearCookies();
      browser.open("/compte");
      assertThat(browser.page().url()).contains("/connexion");
      browser.page().getByText("Entrer avec une clé d’accès").click();
      browser.page().waitForURL(url -> url.endsWith("/compte"));
      assertThat(browser.words()).contains("Clé de poche");
    }
  }

  /** Answers at once, as a device does whose owner put a finger on it. */
  private static void authenticator(Browser browser) {
    var session = browser.page().context().newCDPSession(browser.page());
    session.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var wanted = new JsonObject();
    wanted.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", wanted);
  }
}
