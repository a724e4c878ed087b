package fr.ancrage.demo;

import fr.ancrage.feedback.Answer;
import fr.ancrage.feedback.Asks;
import fr.ancrage.messaging.Author;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.settlement.Calls;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.HelpRequests;
import fr.ancrage.settlement.NextSteps;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.Ids;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What makes the day's desk of a story alive: steps under way, help, answers, calls. */
@Component
@OnlyInDemo
class DemoDesk {
  private static final int MONTHS = 3;

  private final Plans plans;
  private final Steps steps;
  private final HelpRequests help;
  private final Asks asks;
  private final Calls calls;
  private final Clock clock;

  DemoDesk(Plans plans, Steps steps, HelpRequests help, Asks asks, Calls calls, Clock clock) {
    this.plans = plans;
    this.steps = steps;
    this.help = help;
    this.asks = asks;
    this.calls = calls;
    this.clock = clock;
  }

  void fill(
      Territory territory,
      DossierId dossier,
      PersonId person,
      String name,
      DemoTerritory.DemoDesk told,
      AccountId concierge) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    if (told.started() != null) {
      var next = NextSteps.of(plans.work(dossier), told.started().size());
      for (var i = 0; i < next.size(); i++) {
        var started = today.minusDays(told.started().get(i));
        var record = new StepRecord(next.get(i).id(), started, null, null, null, null, 0);
        steps.tick(dossier, record, concierge, "staff");
      }
    }
    if (told.help() != null) {
      for (var one : told.help()) {
        help.ask(
            territory,
            dossier,
            Ids.next(),
            one.kind(),
            one.words(),
            new Author(null, name),
            true,
            today.plusDays(one.due()));
      }
    }
    if (told.going() != null && told.staying() != null) {
      var answer = new Answer(told.going(), told.staying(), told.words());
      asks.put(territory.id(), person, dossier.value(), MONTHS)
          .ifPresent(token -> asks.answer(territory, token, answer));
    }
    if (told.call() != null) {
      calls.log(
          dossier,
          new Calls.Call(false, today.plusDays(told.call()), null, Entry.Readers.STAFF),
          concierge);
    }
  }
}
