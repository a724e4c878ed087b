package fr.ancrage.demo;

import fr.ancrage.settlement.Source;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Role;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.TerritoryKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the stories, as {@code demo/territories.json} tells it. */
record DemoTerritory(
    String name,
    TerritoryKind kind,
    String zone,
    String mail,
    List<String> epcis,
    List<String> communes,
    String phone,
    String welcomeFr,
    String welcomeEn,
    List<DemoOrganisation> organisations,
    List<DemoColleague> people,
    List<DemoDossier> dossiers) {

  record DemoOrganisation(
      String name, OrganisationKind kind, Part part, String commune, @Nullable String phone) {}

  /** {@code organisation} counts in the list of organisations, from 0. */
  record DemoColleague(String name, Role role, @Nullable Integer organisation) {}

  /** Dates are days from today; {@code account} is the name of one of the people. */
  record DemoDossier(
      String givenName,
      String familyName,
      Source source,
      Stage stage,
      @Nullable Integer employer,
      String language,
      @Nullable String phone,
      @Nullable String account,
      Map<String, List<String>> facts,
      Map<String, Integer> dates,
      Map<String, String> wishes) {}
}
