package fr.ancrage;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.ancrage.access.AccountPrincipal;
import fr.ancrage.people.Account;
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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes what a test needs: a territory of its own, accounts with roles, organisations. */
@TestComponent
public class Scene {
  private final Territories territories;
  private final Organisations organisations;
  private final Accounts accounts;
  private final Grants grants;

  Scene(Territories territories, Organisations organisations, Accounts accounts, Grants grants) {
    this.territories = territories;
    this.organisations = organisations;
    this.accounts = accounts;
    this.grants = grants;
  }

  /** A new open territory. */
  public Territory aTerritory() {
    return territories.create(
        new NewTerritory(
            "Essai " + UUID.randomUUID(),
            TerritoryKind.HOSPITAL_GROUP,
            ZoneId.of("Europe/Paris"),
            List.of(),
            "essai@example.org",
            false),
        true);
  }

  /** A new account with this role; a recruiter without organisation. */
  public Account a(Role role, Territory territory) {
    var account = anAccount();
    grants.give(account.id(), territory.id(), role, null, null, true);
    return account;
  }

  /** A new account that recruits for this organisation. */
  public Account aRecruiter(Territory territory, OrganisationId organisation) {
    var account = anAccount();
    grants.give(account.id(), territory.id(), Role.RECRUITER, organisation, null, true);
    return account;
  }

  /** A new account without any role. */
  public Account anAccount() {
    return accounts.open(UUID.randomUUID() + "@example.org", "Camille Essai", "fr");
  }

  /** A new member hospital. */
  public OrganisationId aHospital(Territory territory) {
    return TerritoryScope.call(
        territory.id(),
        () -> {
          var id =
              organisations.register(
                  new NewOrganisation(
                      "Hôpital " + UUID.randomUUID(),
                      OrganisationKind.HOSPITAL,
                      null,
                      null,
                      null,
                      null,
                      null));
          organisations.join(territory.id(), id, Part.MEMBER);
          return id;
        });
  }

  /** The request is made by this account. */
  public static RequestPostProcessor as(Account account) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new AccountPrincipal(account.id()), null, AuthorityUtils.NO_AUTHORITIES));
  }
}
