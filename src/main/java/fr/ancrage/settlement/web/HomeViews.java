package fr.ancrage.settlement.web;

import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.household.Wishes;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** The family's side of a case: one row for each member or need, with the steps that serve it. */
@Component
class HomeViews {
  private final HouseholdFacts household;
  private final Wishes wishes;

  HomeViews(HouseholdFacts household, Wishes wishes) {
    this.household = household;
    this.wishes = wishes;
  }

  /** The rows of one household. */
  DossierPage.Home of(Dossier dossier, PlanView view, PlanWords words, Texts t) {
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
}
