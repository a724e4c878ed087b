package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Calendars;
import fr.ancrage.messaging.Digests;
import fr.ancrage.messaging.Threads;
import fr.ancrage.messaging.web.DigestPage;
import fr.ancrage.messaging.web.ThreadView;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Phones;
import fr.ancrage.planning.Plan;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Steps;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what the person's page shows. */
@Component
class PersonPages {
  private static final int MOMENTS = 12;
  private static final int MOVES = 3;
  private static final int LOOKED_AT = 12;
  private static final String BY_LINK = "/suivi/";
  private static final String INTERVIEW = "/entretien/";

  private final Dossiers dossiers;
  private final DossierPages people;
  private final Plans plans;
  private final PlanViews views;
  private final Accounts accounts;
  private final Timeline timeline;
  private final TimelineWords moments;
  private final Threads threads;
  private final Calendars calendars;
  private final PapersPages papers;
  private final MandatePages mandates;
  private final Steps steps;
  private final PlanChanges changes;
  private final Digests digests;
  private final Clock clock;

  PersonPages(
      Dossiers dossiers,
      DossierPages people,
      Plans plans,
      PlanViews views,
      Accounts accounts,
      Timeline timeline,
      TimelineWords moments,
      Threads threads,
      Calendars calendars,
      PapersPages papers,
      MandatePages mandates,
      Steps steps,
      PlanChanges changes,
      Digests digests,
      Clock clock) {
    this.dossiers = dossiers;
    this.people = people;
    this.plans = plans;
    this.views = views;
    this.accounts = accounts;
    this.timeline = timeline;
    this.moments = moments;
    this.threads = threads;
    this.calendars = calendars;
    this.papers = papers;
    this.mandates = mandates;
    this.steps = steps;
    this.changes = changes;
    this.digests = digests;
    this.clock = clock;
  }

  /** The page of one person; {@code base} is the address it was opened by. */
  PersonPage page(Territory territory, DossierId id, String base, Texts t) {
    return page(territory, id, base, Form.empty(), t);
  }

  /** The same with a message that could not be sent as it was typed. */
  PersonPage page(Territory territory, DossierId id, String base, Form typed, Texts t) {
    var dossier = dossiers.get(id);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var plan = plans.whole(id);
    var view = views.view(dossier, plan, t, today, step -> base + "#" + step);
    var words = views.words(dossier, t, today);
    var mine = new ArrayList<StepRow>();
    var theirs = new ArrayList<StepRow>();
    var done = new ArrayList<StepRow>();
    for (var group : view.groups()) {
      var candidate = group.who().equals(words.who(fr.ancrage.planning.Who.CANDIDATE));
      for (var step : group.steps()) {
        if (step.tone() == Tone.DONE) {
          done.add(step);
        } else {
          (candidate ? mine : theirs).add(step);
        }
      }
    }
    var referent =
        dossier.concierge() == null ? null : accounts.find(dossier.concierge()).orElse(null);
    var next = mine.stream().findFirst().orElse(null);
    return new PersonPage(
        base,
        people.person(id).givenName(),
        territory.name(),
        view.headline(),
        next,
        next == null ? List.of() : mine.stream().skip(1).limit(2).toList(),
        mine,
        theirs,
        done,
        view.offered(),
        referent == null ? null : referent.name(),
        referent == null ? territory.contactEmail() : referent.email(),
        Phones.shown(territory.contactPhone()),
        base.contains(BY_LINK) && dossier.stage().open() ? base.replace(BY_LINK, INTERVIEW) : null,
        view.picture(),
        view.gates(),
        missing(id, plan, words),
        moved(territory, dossier, words, t, today),
        timeline.of(id, Entry.Reader.PERSON, MOMENTS).stream()
            .map(entry -> moments.entry(entry, words, t, territory.zone(), today))
            .toList(),
        thread(territory, id, base, typed, t),
        calendars.shared(id.value()),
        DigestPage.choices(digests.of(territory.id(), dossier.person()), t),
        view.progress(),
        papers.box(territory, id, plan, PapersPages.Reader.PERSON, base, t),
        mandates.line(territory, id, plan, base, t));
  }

  private List<PersonPage.Missing> missing(DossierId id, Plan plan, PlanWords words) {
    var missing = new ArrayList<PersonPage.Missing>();
    for (var record : steps.records(id).values()) {
      var step = plan.step(record.step()).orElse(null);
      var said = record.missing();
      if (said != null && step != null) {
        var authority = words.authority(step.terms().authority());
        missing.add(new PersonPage.Missing(words.step(step), authority, said));
      }
    }
    return missing;
  }

  private List<ChangeRow> moved(
      Territory territory, Dossier dossier, PlanWords words, Texts t, LocalDate today) {
    var said = new ChangeWords(words, t, today, true);
    return changes.of(dossier.id(), LOOKED_AT).stream()
        .filter(change -> !change.undone())
        .map(change -> said.row(change, territory.zone(), null))
        .filter(row -> !row.still())
        .limit(MOVES)
        .toList();
  }

  /** The messages as the person sees them; sent below the page's own address. */
  ThreadView thread(Territory territory, DossierId id, String base, Form typed, Texts t) {
    return ThreadView.of(
        threads.of(id.value()), true, base + "/messages", territory.zone(), typed, t);
  }
}
