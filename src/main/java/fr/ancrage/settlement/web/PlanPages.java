package fr.ancrage.settlement.web;

import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Lever;
import fr.ancrage.settlement.Plans;
import fr.ancrage.settlement.WhatIf;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the plan of a case, and what would become of it under what is supposed. */
@Component
class PlanPages {
  private static final String START = "debut";
  private static final String SLOW = "lent";
  private static final String ENDING = "issue";
  private static final String FAMILY = "famille";

  private final Dossiers dossiers;
  private final DossierPages people;
  private final Plans plans;
  private final PlanViews views;
  private final HouseholdFacts household;

  PlanPages(
      Dossiers dossiers,
      DossierPages people,
      Plans plans,
      PlanViews views,
      HouseholdFacts household) {
    this.dossiers = dossiers;
    this.people = people;
    this.plans = plans;
    this.views = views;
    this.household = household;
  }

  /** The plan; under what the form supposes when it supposes anything. */
  PlanPage page(Territory territory, DossierId id, MyRoles roles, Form sent, Texts t) {
    var dossier = dossiers.get(id);
    var whole = roles.any(Role.CONCIERGE);
    var today = plans.today(dossier);
    var words = views.words(dossier, t, today);
    var plan = people.plan(id, whole);
    var slower = slower(plan, words, sent);
    var endings = endings(plan, words, sent, t);
    var form = checked(sent, slower, endings, t);
    var what = form.errors().isEmpty() ? supposed(form, plan) : none();
    var url = DossierPages.url(territory, id);
    var shown = what.nothing() ? plan : plans.supposing(id, what, whole);
    return new PlanPage(
        url,
        url + "/plan",
        people.person(id).name(),
        views.view(
            dossier,
            shown,
            what.nothing() ? null : plan,
            t,
            today,
            step -> url + "/demarches/" + step),
        what.nothing() ? levers(id, plan, whole, words, url, t) : List.of(),
        slower,
        endings,
        whole && family(dossier),
        form,
        what.nothing() ? null : moved(plan, shown, new ChangeWords(words, t, today, whole)));
  }

  private static ChangeRow moved(Plan plan, Plan supposed, ChangeWords words) {
    var moved = PlanDifference.between(plan, supposed);
    return new ChangeRow(
        "",
        "",
        null,
        List.of(),
        words.gates(moved),
        words.names(moved, step -> step.added()),
        words.names(moved, step -> step.removed()),
        words.moved(moved),
        null,
        false);
  }

  private List<PlanPage.LeverRow> levers(
      DossierId id, Plan plan, boolean whole, PlanWords words, String url, Texts t) {
    return plans.levers(id, plan, whole).stream()
        .map(
            lever ->
                new PlanPage.LeverRow(
                    words.step(lever.step()),
                    words(lever, t),
                    url + "/demarches/" + lever.step().id()))
        .toList();
  }

  private static String words(Lever lever, Texts t) {
    var key =
        lever.step().state() == StepState.STARTED
            ? "settlement.lever.chase"
            : "settlement.lever.start";
    return t.get(key, Math.round(10 * lever.criticality()), lever.days());
  }

  private boolean family(Dossier dossier) {
    return household.of(dossier.person()).stream()
        .anyMatch(fact -> fact.key().equals("household") && !fact.values().isEmpty());
  }

  private static List<Choice> slower(Plan plan, PlanWords words, Form form) {
    return open(plan)
        .map(step -> new Choice(step.id(), words.step(step), step.id().equals(form.value(SLOW))))
        .toList();
  }

  private static List<Choice> endings(Plan plan, PlanWords words, Form form, Texts t) {
    var endings = new ArrayList<Choice>();
    open(plan)
        .filter(step -> step.terms().days().max() > 0)
        .forEach(
            step -> {
              var value = step.id() + ":" + Progress.REFUSED;
              endings.add(
                  new Choice(
                      value,
                      t.get("settlement.whatif.refused", words.step(step)),
                      value.equals(form.value(ENDING))));
            });
    return endings;
  }

  private static java.util.stream.Stream<StepPlan> open(Plan plan) {
    return plan.steps().stream()
        .filter(step -> !step.terms().optional())
        .filter(step -> step.state() == StepState.TO_DO || step.state() == StepState.STARTED);
  }

  private static Form checked(Form form, List<Choice> slower, List<Choice> endings, Texts t) {
    var checked = form;
    if (!form.value(START).isBlank() && TypedDay.read(form.value(START)).isEmpty()) {
      checked = checked.refusing(START, t.get("shared.form.date"));
    }
    checked = oneOf(checked, SLOW, slower, t);
    return oneOf(checked, ENDING, endings, t);
  }

  private static Form oneOf(Form form, String field, List<Choice> choices, Texts t) {
    var value = form.value(field);
    return value.isEmpty() || choices.stream().anyMatch(one -> one.value().equals(value))
        ? form
        : form.refusing(field, t.get("settlement.whatif.unknown"));
  }

  private static WhatIf supposed(Form form, Plan plan) {
    LocalDate start = TypedDay.read(form.value(START)).orElse(null);
    var slow =
        plan.step(form.value(SLOW))
            .map(step -> Map.of(step.id(), step.terms().days().max()))
            .orElse(Map.of());
    var ending = form.value(ENDING).split(":", 2);
    return new WhatIf(
        start,
        slow,
        ending.length == 2 ? Map.of(ending[0], ending[1]) : Map.of(),
        form.value(FAMILY).equals("plus-tard"));
  }

  private static WhatIf none() {
    return new WhatIf(null, Map.of(), Map.of(), false);
  }
}
