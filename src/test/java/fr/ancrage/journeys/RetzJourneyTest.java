package fr.ancrage.journeys;

import fr.ancrage.AppTest;
import fr.ancrage.matching.Pool;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The fourth story, Pays de Retz: structures of every kind recruit together. They sign the same
 * rules, say what they need, somebody is found and hired, somebody else is helped to another job.
 */
@AppTest
class RetzJourneyTest {
  private static final List<String> COMMUNES =
      List.of("44131", "44087", "44154", "44116", "44187", "44021", "44012", "44126");

  @Autowired Cast cast;
  @Autowired Pool pool;

  @Test
  void twelveStructuresFindWhoTheySeekAndHelpSomebodyOn() throws Exception {
    var here = cast.territory("Pays de Retz", TerritoryKind.PTRH, "Europe/Paris", COMMUNES);
    var members = members(here);
    var coordinator = cast.colleague("Maëlle Guérin", Role.COORDINATOR, here, null);
    var concierge = cast.colleague("Anne Leroux", Role.CONCIERGE, here, null);
    var ehpad = members.get(1);
    var recruiter = cast.colleague("Paul Renaud", Role.RECRUITER, here, ehpad.id());
    try (var desk = Browser.desktop("retz-coordination");
        var home = Browser.desktop("retz-ehpad");
        var phone = Browser.phone("retz-telephone")) {
      Cast.signIn(desk, coordinator);
      Cast.signIn(home, recruiter);
      new RetzCharter(here, members).signed(desk, home, recruiter, phone);
      new RetzNeeds(here, members).collected(desk, recruiter, phone);
      others(here);
      var hiring = new RetzHiring(here, ehpad.name(), cast.somebody("Lea Moreau"));
      hiring.isFoundInThreeActions(desk);
      hiring.isIntroduced(desk, phone);
      hiring.visits(home, recruiter, phone, cast.somebody("Cadre Soins"));
      hiring.isHired(home, phone);
      hiring.goesOn(desk, concierge);
      new RetzBridge(here, cast.somebody("Karim Benali")).becomesANurse(desk);
    }
  }

  /** People of other professions, and care assistants who look for something else. */
  private void others(Territory here) {
    for (var profession : List.of("nurse", "physiotherapist", "care_assistant", "nurse")) {
      pool.somebody(here, "Dominique", Pool.wants(profession, "44087"));
    }
  }

  private List<Cast.Member> members(Territory here) {
    var kinds =
        List.of(
            OrganisationKind.HOSPITAL,
            OrganisationKind.EHPAD,
            OrganisationKind.SSIAD,
            OrganisationKind.CPTS,
            OrganisationKind.PRACTICE,
            OrganisationKind.ASSOCIATION,
            OrganisationKind.LOCAL_AUTHORITY,
            OrganisationKind.GROUP_PRACTICE,
            OrganisationKind.HEALTH_CENTRE,
            OrganisationKind.SOCIAL_CARE,
            OrganisationKind.PHARMACY,
            OrganisationKind.EHPAD);
    var names =
        List.of(
            "Hôpital intercommunal du Pays de Retz",
            "EHPAD de la Baie",
            "SSIAD de l’Estuaire",
            "CPTS Sud-Loire Atlantique",
            "Cabinet infirmier du Port",
            "Association Vivre chez soi",
            "Pornic agglo Pays de Retz",
            "Maison de santé de Machecoul",
            "Centre de santé de Saint-Brevin",
            "Foyer de vie des Marais",
            "Pharmacie du Marché",
            "EHPAD du Marais breton");
    var members = new ArrayList<Cast.Member>();
    for (var i = 0; i < names.size(); i++) {
      members.add(cast.member(here, names.get(i), kinds.get(i), COMMUNES.get(i % COMMUNES.size())));
    }
    return members;
  }
}
