package fr.ancrage.settlement.web;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.HelpKind;
import fr.ancrage.settlement.HelpRequest;
import fr.ancrage.settlement.HelpRequests;
import fr.ancrage.settlement.HelpState;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests for help in words, for the concierge and for the person. */
@Component
class HelpRows {
  private final HelpRequests requests;
  private final Grants grants;
  private final Accounts accounts;
  private final Clock clock;

  HelpRows(HelpRequests requests, Grants grants, Accounts accounts, Clock clock) {
    this.requests = requests;
    this.grants = grants;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Those of one dossier; {@code url} is its address. */
  List<HelpRow> of(Territory territory, DossierId dossier, String url, Texts t) {
    return of(territory, dossier, url, null, Form.empty(), t);
  }

  /** The same, where what was typed for one of them was refused. */
  List<HelpRow> of(
      Territory territory,
      DossierId dossier,
      String url,
      @Nullable UUID refused,
      Form form,
      Texts t) {
    var all = requests.of(dossier);
    if (all.isEmpty()) {
      return List.of();
    }
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var team = team(territory);
    return all.stream()
        .map(
            one ->
                row(
                    territory,
                    one,
                    url,
                    team,
                    one.id().equals(refused) ? form : Form.empty(),
                    t,
                    today))
        .toList();
  }

  /** What somebody can need help with. */
  static List<Choice> kinds(String chosen, Texts t) {
    return Arrays.stream(HelpKind.values())
        .map(one -> new Choice(one.code(), t.name("help.kind", one), one.code().equals(chosen)))
        .toList();
  }

  /** Who may answer for a request: whoever sees households. */
  @Nullable AccountId owner(Territory territory, String id) {
    return team(territory).stream()
        .filter(one -> one.value().equals(id))
        .map(one -> new AccountId(fr.ancrage.shared.Ids.parse(one.value())))
        .findFirst()
        .orElse(null);
  }

  private HelpRow row(
      Territory territory,
      HelpRequest one,
      String url,
      List<Choice> team,
      Form form,
      Texts t,
      LocalDate today) {
    var late = !one.state().over() && one.dueOn().isBefore(today);
    var known = one.owner() == null ? "" : one.owner().toString();
    var owner = form.values("owner").isEmpty() ? known : form.value("owner");
    var asked = one.askedAt().atZone(territory.zone()).toLocalDate();
    return new HelpRow(
        t.name("help.kind", one.kind()),
        one.words(),
        t.get("help.asked", one.askedName(), t.day(asked, today)),
        t.get("help.due", t.day(one.dueOn(), today)),
        late ? Tone.LATE : tone(one.state()),
        late ? t.get("help.state.late") : t.name("help.state", one.state()),
        one.outcome(),
        one.state().over(),
        one.version(),
        form.values("due").isEmpty() ? one.dueOn().toString() : form.value("due"),
        team.stream()
            .map(each -> new Choice(each.value(), each.label(), each.value().equals(owner)))
            .toList(),
        form,
        url + "/aides/" + one.id());
  }

  private static Tone tone(HelpState state) {
    return switch (state) {
      case OPEN -> Tone.HOLDS;
      case UNDER_WAY -> Tone.WAITING;
      case SOLVED -> Tone.DONE;
      case REFUSED -> Tone.NEUTRAL;
    };
  }

  private List<Choice> team(Territory territory) {
    var ids =
        grants.team(territory.id()).stream()
            .filter(grant -> grant.role() == Role.CONCIERGE && grant.acceptedAt() != null)
            .map(grant -> grant.account())
            .distinct()
            .toList();
    return accounts.findAll(ids).stream()
        .map(one -> new Choice(one.id().toString(), one.name(), false))
        .toList();
  }
}
