package fr.ancrage.settlement.web;

import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.household.Wishes;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.planning.Plan;
import fr.ancrage.settlement.Anchors;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everything that the screen of a case shows, at the reader's side of the wall. */
@Component
class DossierPages {
  private static final int MOMENTS = 40;

  private final Dossiers dossiers;
  private final Persons persons;
  private final RecruitingFacts recruiting;
  private final HouseholdFacts household;
  private final Wishes wishes;
  private final Anchors anchors;
  private final Plans plans;
  private final PlanViews views;
  private final Timeline timeline;
  private final Shares shares;
  private final Accounts accounts;
  private final Grants grants;
  private final Organisations organisations;
  private final TimelineWords moments;
  private final Clock clock;

  DossierPages(
      Dossiers dossiers,
      Persons persons,
      RecruitingFacts recruiting,
      HouseholdFacts household,
      Wishes wishes,
      Anchors anchors,
      Plans plans,
      PlanViews views,
      Timeline timeline,
      Shares shares,
      Accounts accounts,
      Grants grants,
      Organisations organisations,
      TimelineWords moments,
      Clock clock) {
    this.dossiers = dossiers;
    this.persons = persons;
    this.recruiting = recruiting;
    this.household = household;
    this.wishes = wishes;
    this.anchors = anchors;
    this.plans = plans;
    this.views = views;
    this.timeline = timeline;
    this.shares = shares;
    this.accounts = accounts;
    this.grants = grants;
    this.organisations = organisations;
    this.moments = moments;
    this.clock = clock;
  }

  /** The page of one dossier for a reader with these roles. */
  DossierPage page(Territory territory, DossierId id, MyRoles roles, Texts t) {
    var dossier = dossiers.get(id);
    var person = persons.get(dossier.person());
    var concierge = roles.any(Role.CONCIERGE);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var url = url(territory, id);
    var words = views.words(t, today);
    var plan = concierge ? plans.whole(id) : plans.work(id);
    var view = views.view(plan, t, today, step -> url + "/demarches/" + step);
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
        concierge ? home(dossier, view, words, t) : null,
        view,
        timeline.of(id, Entry.Readers.STAFF, MOMENTS).stream()
            .map(entry -> moments.entry(entry, words, t, territory.zone(), today))
            .toList(),
        stages(dossier, t),
        colleagues(territory, dossier),
        shares.of(id).stream()
            .filter(share -> concierge || share.kind() == Share.Kind.EMPLOYER)
            .map(share -> share(share, url, words, t, territory))
            .toList(),
        dossier.stage() == Stage.NEW,
        concierge && unsent(dossier),
        concierge,
        dossier.stage() == Stage.CLOSED);
  }

  private boolean unsent(Dossier dossier) {
    return dossier.stage() == Stage.PLAN
        && shares.of(dossier.id()).stream().noneMatch(share -> share.kind() == Share.Kind.PERSON);
  }

  static String url(Territory territory, DossierId id) {
    return territory.url() + "/dossiers/" + id;
  }

  private static String lead(Dossier dossier, PlanView view, Texts t) {
    var stands = t.name("settlement.lead", dossier.stage());
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

  private DossierPage.Home home(Dossier dossier, PlanView view, PlanWords words, Texts t) {
    var steps = new ArrayList<StepRow>();
    view.groups().forEach(group -> steps.addAll(group.steps()));
    steps.addAll(view.offered());
    var members = new ArrayList<DossierPage.Member>();
    for (var fact : household.of(dossier.person())) {
      for (var value : fact.values()) {
        var label = words.value(fact.key(), value);
        var needs = steps.stream().filter(step -> step.because().contains(value)).toList();
        members.add(new DossierPage.Member(label, needs));
      }
    }
    var said = new LinkedHashMap<String, String>();
    wishes
        .of(dossier.person())
        .forEach((topic, text) -> said.put(t.get("settlement.wish." + topic), text));
    return new DossierPage.Home(members, said);
  }

  private static List<Choice> stages(Dossier dossier, Texts t) {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new Choice(
                    stage.name(), t.name("settlement.stage", stage), stage == dossier.stage()))
        .toList();
  }

  private List<Choice> colleagues(Territory territory, Dossier dossier) {
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

  private static DossierPage.ShareRow share(
      Share share, String url, PlanWords words, Texts t, Territory territory) {
    var used = share.lastUsedAt();
    @Nullable String step = share.step();
    return new DossierPage.ShareRow(
        share.id().toString(),
        share.name(),
        step == null ? t.name("settlement.share", share.kind()) : words.step(step),
        used == null
            ? t.get("settlement.share.unused")
            : t.get("settlement.share.used", t.date(used.atZone(territory.zone()).toLocalDate())),
        url + "/partages/" + share.id() + "/retrait");
  }

  /** Who is written of. */
  Person person(DossierId id) {
    return persons.get(dossiers.get(id).person());
  }

  /** The plan behind a page, at the side of the wall asked for. */
  Plan plan(DossierId id, boolean whole) {
    return whole ? plans.whole(id) : plans.work(id);
  }
}
