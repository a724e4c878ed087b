package fr.ancrage.settlement.web;

import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.settlement.CloseReason;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a case can be moved to, and who can follow it. */
@Component
class CaseChoices {
  private final Accounts accounts;
  private final Grants grants;

  CaseChoices(Accounts accounts, Grants grants) {
    this.accounts = accounts;
    this.grants = grants;
  }

  /** Every stage, the present one chosen. */
  List<Choice> stages(Dossier dossier, Texts t) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage != Stage.CLOSED || !dossier.stage().open())
        .map(
            stage ->
                new Choice(
                    stage.name(), t.name("settlement.stage", stage), stage == dossier.stage()))
        .toList();
  }

  /** The reasons for which a case ends. */
  static List<Choice> reasons(String chosen, Texts t) {
    return Arrays.stream(CloseReason.values())
        .filter(reason -> reason != CloseReason.MERGED)
        .map(
            reason ->
                new Choice(
                    reason.code(),
                    t.name("settlement.close", reason),
                    reason.code().equals(chosen)))
        .toList();
  }

  /** The concierges of the territory, the one who follows the case chosen. */
  List<Choice> concierges(Territory territory, Dossier dossier) {
    return grants.team(territory.id()).stream()
        .filter(grant -> grant.role() == Role.CONCIERGE && grant.acceptedAt() != null)
        .map(grant -> accounts.get(grant.account()))
        .distinct()
        .map(
            account ->
                new Choice(
                    account.id().toString(),
                    account.name(),
                    account.id().equals(dossier.concierge())))
        .toList();
  }
}
