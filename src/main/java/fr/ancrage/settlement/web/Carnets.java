package fr.ancrage.settlement.web;

import com.ibm.icu.util.ULocale;
import fr.ancrage.documents.PdfPrinter;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.planning.Who;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Plans;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The booklet of an arrival: the plan as a PDF in the person's language. It tells of the family,
 * hence is for the person and for who accompanies them.
 */
@Component
class Carnets {
  private final Dossiers dossiers;
  private final Persons persons;
  private final Plans plans;
  private final PlanViews views;
  private final PapersPages papers;
  private final Accounts accounts;
  private final Destinations destinations;
  private final TextCatalogue texts;
  private final PdfPrinter printer;
  private final Clock clock;

  Carnets(
      Dossiers dossiers,
      Persons persons,
      Plans plans,
      PlanViews views,
      PapersPages papers,
      Accounts accounts,
      Destinations destinations,
      TextCatalogue texts,
      PdfPrinter printer,
      Clock clock) {
    this.dossiers = dossiers;
    this.persons = persons;
    this.plans = plans;
    this.views = views;
    this.papers = papers;
    this.accounts = accounts;
    this.destinations = destinations;
    this.texts = texts;
    this.printer = printer;
    this.clock = clock;
  }

  /** The person's own language. */
  Texts language(DossierId id) {
    var person = persons.get(dossiers.get(id).person());
    return texts.in(Locale.of(person.language()));
  }

  /** The booklet as it is printed. */
  byte[] print(CarnetPage page, Texts t) {
    return printer.print("settlement/carnet.jte", t.locale(), Map.of("page", page, "t", t));
  }

  /** What the booklet says. */
  CarnetPage page(Territory territory, DossierId id, Texts t) {
    var dossier = dossiers.get(id);
    var person = persons.get(dossier.person());
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var plan = plans.whole(id);
    var view = views.view(dossier, plan, t, today, step -> "");
    var words = views.words(dossier, t, today);
    var box = papers.box(territory, id, plan, PapersPages.Reader.PERSON, "", t);
    var referent =
        dossier.concierge() == null ? null : accounts.find(dossier.concierge()).orElse(null);
    return new CarnetPage(
        ULocale.forLocale(t.locale()).isRightToLeft() ? "rtl" : "ltr",
        t.get("carnet.title", person.name()),
        person.name(),
        territory.name(),
        t.date(today),
        view.headline(),
        referent == null ? null : referent.name(),
        referent == null ? territory.contactEmail() : referent.email(),
        Phones.shown(territory.contactPhone()),
        view.gates(),
        groups(plan, words, t),
        steps(plan.steps().stream().filter(Carnets::over).toList(), words, t),
        box.bring(),
        got(box),
        map(dossier, territory));
  }

  private static List<PaperRow> got(PaperBox box) {
    return box.ofSteps().values().stream()
        .flatMap(List::stream)
        .filter(row -> row.tone() == Tone.DONE)
        .distinct()
        .sorted(Comparator.comparing(PaperRow::name))
        .toList();
  }

  private static List<CarnetPage.Group> groups(Plan plan, PlanWords words, Texts t) {
    var groups = new ArrayList<CarnetPage.Group>();
    for (var who : Who.values()) {
      var steps =
          plan.steps().stream()
              .filter(step -> step.terms().who() == who && !over(step))
              .sorted(Comparator.comparing(Carnets::start))
              .toList();
      if (!steps.isEmpty()) {
        var title = who == Who.CANDIDATE ? t.get("settlement.person.mine") : words.who(who);
        groups.add(new CarnetPage.Group(title, steps(steps, words, t)));
      }
    }
    return groups;
  }

  private static List<CarnetPage.Step> steps(List<StepPlan> steps, PlanWords words, Texts t) {
    return steps.stream().map(step -> step(step, words, t)).toList();
  }

  private static CarnetPage.Step step(StepPlan step, PlanWords words, Texts t) {
    var french = step.terms().name().fr();
    var name = words.step(step);
    return new CarnetPage.Step(
        name,
        name.equals(french) ? null : french,
        words.when(step) + (step.terms().optional() ? " · " + t.get("settlement.offered") : ""),
        words.state(step),
        words.tone(step) == Tone.LATE,
        words.authority(step.terms().authority()),
        words.documents(step));
  }

  private @Nullable CarnetMap map(Dossier dossier, Territory territory) {
    return CarnetMap.of(destinations.communes(territory), destinations.of(dossier));
  }

  private static boolean over(StepPlan step) {
    return step.state() == StepState.DONE;
  }

  private static LocalDate start(StepPlan step) {
    return step.plannedStart() == null ? LocalDate.MAX : step.plannedStart();
  }
}
