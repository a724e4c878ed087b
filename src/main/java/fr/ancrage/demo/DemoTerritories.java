package fr.ancrage.demo;

import fr.ancrage.access.ApiTokens;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewOrganisation;
import fr.ancrage.territories.NewTerritory;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Presentation;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A story's territory: its perimeter, organisations, people and dossiers, all or nothing. */
@Component
@OnlyInDemo
class DemoTerritories {
  private static final String HOST = "@demo.ancrage.example";
  private static final String FIRST = "nord-ardennes";

  private final Territories territories;
  private final Perimeter perimeter;
  private final Communes communes;
  private final Organisations organisations;
  private final Accounts accounts;
  private final Grants grants;
  private final DemoDossiers dossiers;
  private final DemoCatalogue catalogue;
  private final List<DemoChapter> chapters;
  private final ApiTokens tokens;
  private final TransactionTemplate transaction;
  private final String token;

  DemoTerritories(
      Territories territories,
      Perimeter perimeter,
      Communes communes,
      Organisations organisations,
      Accounts accounts,
      Grants grants,
      DemoDossiers dossiers,
      DemoCatalogue catalogue,
      List<DemoChapter> chapters,
      ApiTokens tokens,
      TransactionTemplate transaction,
      @Value("${ancrage.demo.token:}") String token) {
    this.territories = territories;
    this.perimeter = perimeter;
    this.communes = communes;
    this.organisations = organisations;
    this.accounts = accounts;
    this.grants = grants;
    this.dossiers = dossiers;
    this.catalogue = catalogue;
    this.chapters = chapters;
    this.tokens = tokens;
    this.transaction = transaction;
    this.token = token;
  }

  /** False when the story is there already. */
  boolean seed(DemoTerritory story) {
    var territory =
        territories
            .open(story.mail())
            .orElseGet(
                () ->
                    territories.create(
                        new NewTerritory(
                            story.name(),
                            story.kind(),
                            ZoneId.of(story.zone()),
                            List.of(),
                            "contact@" + story.mail() + ".example",
                            true),
                        true));
    if (!territory.demo() || !grants.team(territory.id()).isEmpty()) {
      return false;
    }
    TerritoryScope.run(
        territory.id(), () -> transaction.executeWithoutResult(_ -> fill(territory, story)));
    return true;
  }

  /** The token chosen by who runs the demonstration, for the first story's coordinator. */
  void keepToken() {
    if (token.isBlank()) {
      return;
    }
    var first = territories.open(FIRST).orElseThrow();
    grants.team(first.id()).stream()
        .filter(grant -> grant.role() == Role.COORDINATOR)
        .findFirst()
        .ifPresent(
            grant -> tokens.keep(grant.account(), first.id(), FIRST, ApiTokens.SCOPES, token));
  }

  private void fill(Territory territory, DemoTerritory story) {
    territories.present(
        territory.id(),
        territory.version(),
        new Presentation(
            story.welcomeFr(),
            story.welcomeEn(),
            "contact@" + story.mail() + ".example",
            story.phone()));
    perimeter.set(
        territory.id(),
        Stream.concat(
                story.communes().stream(),
                story.epcis().stream()
                    .flatMap(epci -> communes.members(epci).stream())
                    .map(Commune::code))
            .toList());
    var members = new ArrayList<OrganisationId>();
    for (var one : story.organisations()) {
      var id =
          organisations.register(
              new NewOrganisation(
                  one.name(),
                  one.kind(),
                  null,
                  null,
                  one.commune(),
                  one.phone(),
                  one.part() == Part.MEMBER && !Boolean.TRUE.equals(one.unreachable())
                      ? mail("direction " + one.name())
                      : null));
      organisations.join(territory.id(), id, one.part());
      members.add(id);
    }
    var people = new HashMap<String, Account>();
    Account concierge = null;
    Account coordinator = null;
    for (var one : story.people()) {
      var account = account(one.name());
      grants.give(
          account.id(), territory.id(), one.role(), at(members, one.organisation()), null, true);
      people.put(one.name(), account);
      concierge = one.role() == Role.CONCIERGE ? account : concierge;
      coordinator = one.role() == Role.COORDINATOR ? account : coordinator;
    }
    dossiers.open(territory, story, members, Map.copyOf(people), concierge);
    if (coordinator != null && story.mail().equals(FIRST)) {
      catalogue.seed(territory, coordinator.id());
    }
    for (var chapter : chapters) {
      chapter.tell(territory, story, members, Map.copyOf(people));
    }
  }

  private Account account(String name) {
    var account = accounts.open(mail(name), name, "fr");
    accounts.markDemo(account.id());
    return account;
  }

  static String mail(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]+", ".")
        + HOST;
  }

  static @Nullable OrganisationId at(List<OrganisationId> members, @Nullable Integer place) {
    return place == null ? null : members.get(place);
  }
}
