package fr.ancrage.demo;

import fr.ancrage.feedback.Going;
import fr.ancrage.feedback.Staying;
import fr.ancrage.settlement.HelpKind;
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

  /** {@code unreachable} has no address: somebody phones. */
  record DemoOrganisation(
      String name,
      OrganisationKind kind,
      Part part,
      String commune,
      @Nullable String phone,
      @Nullable Boolean unreachable) {}

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
      Map<String, String> wishes,
      @Nullable DemoDesk desk) {}

  /**
   * What the day's desk shows of it: steps begun so many days ago, help asked for, what was
   * answered three months after the arrival, in how many days to call.
   */
  record DemoDesk(
      @Nullable List<Integer> started,
      @Nullable List<DemoHelp> help,
      @Nullable Going going,
      @Nullable Staying staying,
      @Nullable String words,
      @Nullable Integer call) {}

  record DemoHelp(HelpKind kind, String words, int due) {}
}
