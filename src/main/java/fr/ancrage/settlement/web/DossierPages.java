package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Message;
import fr.ancrage.messaging.Threads;
import fr.ancrage.messaging.web.ThreadView;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.planning.Plan;
import fr.ancrage.settlement.Alerts;
import fr.ancrage.settlement.Anchors;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.Steps;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads everything that the screen of a case shows, at the reader's side of the wall. */
@Component
class DossierPages {
  private static final int MOMENTS = 40;
  private static final int CHANGES = 3;

  private final Dossiers dossiers;
  private final Persons persons;
  private final RecruitingFacts recruiting;
  private final HomeViews homes;
  private final Anchors anchors;
  private final Plans plans;
  private final PlanViews views;
  private final PlanChanges changes;
  private final Alerts alerts;
  private final Timeline timeline;
  private final ShareRows shares;
  private final Accounts accounts;
  private final CaseChoices choices;
  private final Organisations organisations;
  private final TimelineWords moments;
  private final Threads threads;
  private final Steps steps;
  private final HelpRows help;
  private final PapersPages papers;
  private final MandatePages mandates;
  private final Clock clock;

  DossierPages(
      Dossiers dossiers,
      Persons persons,
      RecruitingFacts recruiting,
      HomeViews homes,
      Anchors anchors,
      Plans plans,
      PlanViews views,
      PlanChanges changes,
      Alerts alerts,
      Timeline timeline,
      ShareRows shares,
      Accounts accounts,
      CaseChoices choices,
      Organisations organisations,
      TimelineWords moments,
      Threads threads,
      Steps steps,
      HelpRows help,
      PapersPages papers,
      MandatePages mandates,
      Clock clock) {
    this.dossiers = dossiers;
    this.persons = persons;
    this.recruiting = recruiting;
    this.homes = homes;
    this.anchors = anchors;
    this.plans = plans;
    this.views = views;
    this.changes = changes;
    this.alerts = alerts;
    this.timeline = timeline;
    this.shares = shares;
    this.accounts = accounts;
    this.choices = choices;
    this.organisations = organisations;
    this.moments = moments;
    this.threads = threads;
    this.steps = steps;
    this.help = help;
    this.papers = papers;
    this.mandates = mandates;
    this.clock = clock;
  }

  /** The page of one dossier for a reader with these roles. */
  DossierPage page(Territory territory, DossierId id, MyRoles roles, Texts t) {
    var dossier = dossiers.get(id);
    var person = persons.get(dossier.person());
    var concierge = roles.any(Role.CONCIERGE);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var url = url(territory, id);
    var words = views.words(dossier, t, today);
    var plan = concierge ? plans.whole(id) : plans.work(id);
    var messages = concierge ? threads.of(id.value()) : List.<Message>of();
    var view = views.view(dossier, plan, t, today, step -> url + "/demarches/" + step);
    return new DossierPage(
        url,
        person.name(),
        lead(dossier, view, t),
        person.email(),
        Phones.shown(person.phone()),
        person.language(),
        dossier.version(),
        t.name("settlement.stage", dossier.stage()),
        action(dossier, url, view, t),
        referent(dossier, t),
        dossier.employer() == null
            ? null
            : organisations.find(dossier.employer()).map(one -> one.name()).orElse(null),
        facts(dossier, words),
        dates(id, words, t, today),
        concierge ? homes.of(dossier, view, words, t) : null,
        view,
        alerts.of(id, concierge).stream()
            .map(alert -> AlertWords.row(alert, url, words, t, today))
            .toList(),
        changes(territory, dossier, concierge, words, t, today),
        timeline
            .of(id, concierge ? Entry.Reader.CONCIERGE : Entry.Reader.COORDINATOR, MOMENTS)
            .stream()
            .map(entry -> moments.entry(entry, words, t, territory.zone(), today))
            .toList(),
        choices.stages(dossier, t),
        choices.concierges(territory, dossier),
        shares.rows(id, concierge, url, words, t, territory),
        concierge
            ? ThreadView.of(messages, false, url + "/messages", territory.zone(), Form.empty(), t)
            : null,
        (int) messages.stream().filter(one -> one.fromPerson() && one.readAt() == null).count(),
        dossier.stage() == Stage.NEW,
        dossier.stage().before(Stage.INTERVIEW),
        concierge && dossier.stage() == Stage.PLAN && shares.unsent(id),
        concierge,
        dossier.stage() == Stage.CLOSED,
        steps.records(id),
        concierge ? help.of(territory, id, url, t) : null,
        dossiers.callOn(id).map(day -> t.day(day, today)).orElse(null),
        territory.url() + "/personnes/" + dossier.person(),
        box(territory, id, plan, concierge, url, t),
        concierge ? mandates.line(territory, id, plan, url, t) : null);
  }

  private PaperBox box(
      Territory territory, DossierId id, Plan plan, boolean concierge, String url, Texts t) {
    var reader = concierge ? PapersPages.Reader.CONCIERGE : PapersPages.Reader.COORDINATOR;
    return papers.box(territory, id, plan, reader, url, t);
  }

  private List<ChangeRow> changes(
      Territory territory,
      Dossier dossier,
      boolean concierge,
      PlanWords words,
      Texts t,
      LocalDate today) {
    var said = new ChangeWords(words, t, today, concierge);
    var url = url(territory, dossier.id()) + "/changements";
    return changes.of(dossier.id(), CHANGES).stream()
        .filter(said::told)
        .map(change -> said.row(change, territory.zone(), url))
        .toList();
  }

  static String url(Territory territory, DossierId id) {
    return territory.url() + "/dossiers/" + id;
  }

  private static String lead(Dossier dossier, PlanView view, Texts t) {
    var stands = t.name("settlement.lead", dossier.stage());
    if (dossier.closeReason() != null) {
      return t.get("desk.closed.for", t.get("settlement.close." + dossier.closeReason()));
    }
    return view.headline() == null || dossier.stage().before(Stage.INTERVIEW)
        ? stands
        : stands + " " + view.headline();
  }

  private static DossierPage.Action action(Dossier dossier, String url, PlanView view, Texts t) {
    return switch (dossier.stage()) {
      case NEW ->
          new DossierPage.Action(
              t.get("settlement.action.appointment"), url + "/rendez-vous", "calendar-plus");
      case APPOINTMENT, INTERVIEW ->
          new DossierPage.Action(
              t.get("settlement.action.interview"), url + "/entretien", "clipboard-check");
      case PLAN, ARRIVED, CLOSED ->
          view.next().isEmpty()
              ? new DossierPage.Action(
                  t.get("settlement.action.interview"), url + "/entretien", "clipboard-check")
              : new DossierPage.Action(
                  t.get("settlement.action.step"), view.next().getFirst().url(), "check2");
    };
  }

  private String referent(Dossier dossier, Texts t) {
    return dossier.concierge() == null
        ? t.get("settlement.referent.none")
        : accounts
            .find(dossier.concierge())
            .map(one -> one.name())
            .orElseGet(() -> t.get("settlement.referent.none"));
  }

  private Map<String, String> facts(Dossier dossier, PlanWords words) {
    var facts = new LinkedHashMap<String, String>();
    recruiting
        .of(dossier.person())
        .forEach(
            fact ->
                facts.put(
                    words.fact(fact.key()),
                    fact.values().stream()
                        .map(value -> words.value(fact.key(), value))
                        .collect(Collectors.joining(", "))));
    return facts;
  }

  private Map<String, String> dates(DossierId id, PlanWords words, Texts t, LocalDate today) {
    var dates = new LinkedHashMap<String, String>();
    anchors.of(id).forEach((anchor, day) -> dates.put(words.anchor(anchor), t.day(day, today)));
    return dates;
  }

  /** Who is written of. */
  Person person(DossierId id) {
    return persons.get(dossiers.get(id).person());
  }

  /** The dossier behind a page. */
  Dossier dossier(DossierId id) {
    return dossiers.get(id);
  }

  /** The plan behind a page, at the side of the wall asked for. */
  Plan plan(DossierId id, boolean whole) {
    return whole ? plans.whole(id) : plans.work(id);
  }
}
