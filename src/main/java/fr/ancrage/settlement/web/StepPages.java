package fr.ancrage.settlement.web;

import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.Who;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Planners;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.settlement.Steps;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the screen of one step shows. */
@Component
class StepPages {
  private final DossierPages dossiers;
  private final Steps steps;
  private final Planners planners;
  private final PlanViews views;
  private final PapersPages papers;
  private final MandatePages mandates;
  private final Clock clock;

  StepPages(
      DossierPages dossiers,
      Steps steps,
      Planners planners,
      PlanViews views,
      PapersPages papers,
      MandatePages mandates,
      Clock clock) {
    this.dossiers = dossiers;
    this.steps = steps;
    this.planners = planners;
    this.views = views;
    this.papers = papers;
    this.mandates = mandates;
    this.clock = clock;
  }

  /** Reads a form against what this step may end with. */
  StepForm form(Territory territory, DossierId id, String step, Texts t, Form sent) {
    return new StepForm(today(territory), outcomes(catalogue(id), step), t, sent);
  }

  /** The step as planned, at the reader's side of the wall; 404 when it is not in that plan. */
  StepPlan step(DossierId id, String step, MyRoles roles) {
    Plan plan = dossiers.plan(id, roles.any(Role.CONCIERGE));
    return plan.step(step).orElseThrow(() -> new NotFound(step));
  }

  /** The page; null for the form shows what is recorded. */
  StepPage page(
      Territory territory,
      DossierId id,
      String stepId,
      MyRoles roles,
      @Nullable Form form,
      boolean stale,
      Texts t) {
    var plan = dossiers.plan(id, roles.any(Role.CONCIERGE));
    var step = plan.step(stepId).orElseThrow(() -> new NotFound(stepId));
    var today = today(territory);
    var words = views.words(dossiers.dossier(id), t, today);
    var catalogue = catalogue(id);
    var record = steps.record(id, stepId);
    var url = DossierPages.url(territory, id);
    return new StepPage(
        stepId,
        url + "/demarches/" + stepId,
        url,
        dossiers.person(id).name(),
        words.step(step),
        words.what(step),
        words.when(step),
        words.state(step),
        words.tone(step),
        words.why(step),
        words.who(step.terms().who()),
        words.authority(step.terms().authority()),
        papers.box(territory, id, plan, PapersController.reader(roles), url, t),
        dates(step, t, today),
        t.language().equals("en") ? step.terms().notes() : null,
        form == null ? recorded(record) : form,
        choices(
            catalogue, stepId, words, t, form == null ? outcome(record) : form.value("outcome")),
        stale ? theirs(record, words, t) : null,
        step.terms().helps().contains(Who.PARTNER) || step.terms().who() == Who.PARTNER,
        roles.any(Role.CONCIERGE) && mandates.line(territory, id, plan, url, t).covers(stepId));
  }

  /** The same record, done today with a good end. */
  StepRecord doneToday(Territory territory, StepRecord before) {
    var today = today(territory);
    return new StepRecord(
        before.step(),
        before.startedOn() == null ? today : before.startedOn(),
        before.completeOn(),
        today,
        Progress.GRANTED,
        before.note(),
        before.version());
  }

  private Catalogue catalogue(DossierId id) {
    return planners.of(dossiers.dossier(id)).catalogue();
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  /** How a step may end: granted, refused, or with a step that this outcome adds. */
  private static List<String> outcomes(Catalogue catalogue, String step) {
    var outcomes = new ArrayList<>(List.of(Progress.GRANTED, Progress.REFUSED));
    catalogue.steps().stream()
        .filter(other -> other.triggeredByOutcomeOf().contains(step))
        .map(Step::id)
        .forEach(outcomes::add);
    return outcomes;
  }

  private static List<Choice> choices(
      Catalogue catalogue, String step, PlanWords words, Texts t, String chosen) {
    return outcomes(catalogue, step).stream()
        .map(
            outcome ->
                new Choice(
                    outcome,
                    t.find("settlement.outcome." + outcome).orElseGet(() -> words.step(outcome)),
                    outcome.equals(chosen)))
        .toList();
  }

  private static Map<String, String> dates(StepPlan step, Texts t, LocalDate today) {
    var dates = new LinkedHashMap<String, String>();
    put(
        dates,
        t.get("settlement.step.planned"),
        step.plannedStart(),
        step.plannedFinish(),
        t,
        today);
    put(
        dates,
        t.get("settlement.step.earliest"),
        step.earliestStart(),
        step.earliestFinish(),
        t,
        today);
    put(dates, t.get("settlement.step.latest"), step.latestStart(), step.latestFinish(), t, today);
    return dates;
  }

  private static void put(
      Map<String, String> dates,
      String label,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Texts t,
      LocalDate today) {
    if (from != null && to != null) {
      dates.put(label, t.get("settlement.step.span", t.day(from, today), t.day(to, today)));
    }
  }

  private static Form recorded(StepRecord record) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    known.put("started", record.startedOn());
    known.put("complete", record.completeOn());
    known.put("done", record.doneOn());
    known.put("outcome", record.outcome());
    known.put("note", record.note());
    known.put("missing", record.missing());
    known.put("version", record.version());
    return Form.filled(known);
  }

  private static String outcome(StepRecord record) {
    return record.outcome() == null ? "" : record.outcome();
  }

  private static Map<String, String> theirs(StepRecord record, PlanWords words, Texts t) {
    var theirs = new LinkedHashMap<String, String>();
    theirs.put(t.get("settlement.step.started"), day(record.startedOn(), t));
    theirs.put(t.get("settlement.step.complete"), day(record.completeOn(), t));
    theirs.put(t.get("settlement.step.done"), day(record.doneOn(), t));
    if (record.outcome() != null) {
      theirs.put(
          t.get("settlement.step.outcome"),
          t.find("settlement.outcome." + record.outcome())
              .orElseGet(() -> words.step(String.valueOf(record.outcome()))));
    }
    theirs.put(t.get("settlement.step.note"), record.note() == null ? "" : record.note());
    return theirs;
  }

  private static String day(@Nullable LocalDate day, Texts t) {
    return day == null ? t.get("settlement.step.nothing") : t.date(day);
  }
}
