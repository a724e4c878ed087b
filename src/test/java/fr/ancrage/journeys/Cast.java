package fr.ancrage.journeys;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewOrganisation;
import fr.ancrage.territories.NewTerritory;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The people and the place of a journey, each journey with its own. */
@TestComponent
public class Cast {
  private final Territories territories;
  private final Accounts accounts;
  private final Grants grants;
  private final Organisations organisations;
  private final GreenMail mail;

  Cast(
      Territories territories,
      Accounts accounts,
      Grants grants,
      Organisations organisations,
      GreenMail mail) {
    this.territories = territories;
    this.accounts = accounts;
    this.grants = grants;
    this.organisations = organisations;
    this.mail = mail;
  }

  /** A new open territory. */
  Territory territory(String name, TerritoryKind kind, String zone, List<String> communes) {
    var unique = name + " " + UUID.randomUUID().toString().substring(0, 6);
    return territories.create(
        new NewTerritory(unique, kind, ZoneId.of(zone), communes, "ouvre@example.org", false),
        true);
  }

  /** Somebody of the staff, and their letterbox. */
  Letters colleague(
      String name, Role role, Territory territory, @Nullable OrganisationId organisation) {
    var letters = somebody(name);
    var account = accounts.open(letters.address(), name, "fr");
    grants.give(account.id(), territory.id(), role, organisation, null, true);
    return letters;
  }

  /** A structure of the territory, and whoever answers at its own address. */
  Member member(Territory territory, String name, OrganisationKind kind, String commune) {
    var letters = somebody("Bureau " + commune);
    var id =
        TerritoryScope.call(
            territory.id(),
            () -> {
              var registered =
                  organisations.register(
                      new NewOrganisation(
                          name, kind, null, null, commune, null, letters.address()));
              organisations.join(territory.id(), registered, Part.MEMBER);
              return registered;
            });
    return new Member(id, name, letters);
  }

  /** A structure, and its letterbox. */
  record Member(OrganisationId id, String name, Letters letters) {}

  /** Somebody whom nobody knows yet, and their letterbox. */
  Letters somebody(String name) {
    var local = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
    return new Letters(
        mail, local + "." + UUID.randomUUID().toString().substring(0, 6) + "@example.org");
  }

  /** Signs in with the code of the mail. */
  static Browser signIn(Browser browser, Letters letters) throws Exception {
    browser
        .open("/connexion")
        .type("Votre adresse e-mail", letters.address())
        .press("Recevoir mon lien");
    return browser.type("Code à six chiffres", letters.code()).press("Me connecter");
  }
}
