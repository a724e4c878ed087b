package fr.ancrage.matching.web;

import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.finding.IntroductionQuery;
import fr.ancrage.messaging.Due;
import fr.ancrage.messaging.DueSource;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Introductions whose day has come: those that wait for the coordination, and late answers. */
@Component
class IntroductionDues implements DueSource {
  private final IntroductionQuery query;

  IntroductionDues(IntroductionQuery query) {
    this.query = query;
  }

  @Override
  public List<Due> due(Territory territory, LocalDate today, MyRoles roles, Texts t) {
    if (!roles.staff()) {
      return List.of();
    }
    return query.due(today).stream().map(one -> due(one, t)).toList();
  }

  private static Due due(IntroductionQuery.Waiting one, Texts t) {
    var whose =
        one.state().awaited() == Party.COORDINATION
            ? t.get("matching.day.ours")
            : t.get(
                "matching.day.late",
                one.state().awaited() == Party.PERSON
                    ? one.name()
                    : t.get("matching.day.structure"));
    return new Due(
        "introduction:" + one.id() + ":" + one.state() + ":" + one.due(),
        one.person().value(),
        one.name(),
        t.get("matching.day", t.name("matching.state", one.state()), whose),
        "/mises-en-relation/" + one.id(),
        one.due(),
        one.proposedBy());
  }
}
