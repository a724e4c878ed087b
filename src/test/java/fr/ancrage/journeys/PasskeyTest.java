package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import fr.ancrage.AppTest;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.TerritoryKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A passkey made and used in a real browser, with an authenticator that the browser plays. */
@AppTest
class PasskeyTest {
  @Autowired Cast cast;

  @Test
  void aPasskeyMadeOnTheAccountPageSignsIn() throws Exception {
    var territory =
        cast.territory("Retz", TerritoryKind.PTRH, "Europe/Paris", List.of("44131", "44087"));
    var letters = cast.colleague("Claire Guérin", Role.COORDINATOR, territory, null);
    try (var browser = Browser.desktop("passkey")) {
      Cast.signIn(browser, letters);
      browser.open("/compte").type("Nom de cette clé", "Clé de poche");
      authenticator(browser);
      answering(browser, "/compte/cles", "Enregistrer une clé d’accès");
      browser.page().getByText("Clé de poche").waitFor();
      browser.page().waitForLoadState();
      browser.look();

      browser.page().context().clearCookies();
      browser.open("/compte");
      assertThat(browser.page().url()).contains("/connexion");
      answering(browser, "/connexion/cle", "Entrer avec une clé d’accès");
      browser.page().waitForURL(url -> url.endsWith("/compte"));
      assertThat(browser.words()).contains("Clé de poche");
    }
  }

  /** Presses a button and looks at what the product answers to the key. */
  private static void answering(Browser browser, String path, String button) {
    var answer =
        browser
            .page()
            .waitForResponse(
                response -> response.url().split("\\?", 2)[0].endsWith(path),
                new Page.WaitForResponseOptions(),
                () -> browser.page().getByText(button).click());
    assertThat(answer.status()).as(path).isBetween(200, 299);
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
