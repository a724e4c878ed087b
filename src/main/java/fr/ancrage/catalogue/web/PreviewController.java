package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.SamplePerson;
import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.CatalogueCheck;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.Planner;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tries the draft on people as they come, before anybody lives with it. */
@Controller
@RequestMapping("/t/{territory}/catalogue/essai")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class PreviewController {
  private final Desk desk;
  private final Clock clock;

  PreviewController(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, MyRoles roles, Texts t, Model model) {
    var work = desk.open(territory, roles);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var broken = !CatalogueCheck.problems(work.merged()).isEmpty();
    var people = new ArrayList<PreviewPage.Person>();
    if (!broken) {
      var before = Planner.of(work.published());
      var after = Planner.of(work.merged());
      for (var person : SamplePerson.values()) {
        people.add(person(person, before, after, today, work.words(t), t));
      }
    }
    model.addAttribute("page", new PreviewPage(work.bar(), work.url(), broken, people));
    return "catalogue/preview";
  }

  private static PreviewPage.Person person(
      SamplePerson person,
      Planner before,
      Planner after,
      LocalDate today,
      CatalogueWords words,
      Texts t) {
    var was = before.plan(person.on(today, before.vocabulary()));
    var is = after.plan(person.on(today, after.vocabulary()));
    return new PreviewPage.Person(
        t.name("catalogue.person", person),
        t.get("catalogue.person.what." + person.name().toLowerCase(java.util.Locale.ROOT)),
        PlanDifference.between(was, is).nothing(),
        names(is, was, words),
        names(was, is, words),
        new DifferenceWords(words, t, today).gates(was, is));
  }

  /** The steps that the other plan does not have. */
  private static List<String> names(Plan plan, Plan other, CatalogueWords words) {
    return plan.steps().stream()
        .filter(step -> other.step(step.id()).isEmpty())
        .map(step -> words.name(step.terms().name()))
        .toList();
  }
}
