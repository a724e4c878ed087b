package fr.ancrage.settlement;

import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.household.Wishes;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Fact;
import fr.ancrage.people.FactTable;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.FactDefinition;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must be known of a person: only facts that can still change this person's plan, as the
 * catalogue's conditions say. A fact that a new catalogue brings appears by itself.
 */
@Service
public class Interview {
  /** The steps that a finished interview has done. */
  private static final List<String> DONE_BY_IT =
      List.of("privacy-notice-and-sharing-choices", "needs-interview");

  /**
   * One question about a fact.
   *
   * @param values what is known; null when it is not
   */
  public record Question(FactDefinition fact, @Nullable List<String> values) {
    /** Whether it belongs behind the wall. */
    public boolean home() {
      return Catalogue.HOME_FACTS.contains(fact.name());
    }

    /** Whether it is answered, be it with none. */
    public boolean answered() {
      return values != null;
    }
  }

  /**
   * What to ask now.
   *
   * @param facts answered or still to be asked, in the order of the catalogue
   * @param dates those that matter, known or not
   */
  public record Asked(
      List<Question> facts, Map<String, @Nullable LocalDate> dates, Map<String, String> wishes) {
    /** How many answers are still missing on one side of the wall. */
    public long missing(boolean home) {
      return facts.stream().filter(one -> one.home() == home && !one.answered()).count();
    }
  }

  private final Dossiers dossiers;
  private final Plans plans;
  private final Planners planners;
  private final RecruitingFacts recruiting;
  private final HouseholdFacts household;
  private final Wishes wishes;
  private final Anchors anchors;
  private final Steps steps;
  private final Persons persons;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;

  Interview(
      Dossiers dossiers,
      Plans plans,
      Planners planners,
      RecruitingFacts recruiting,
      HouseholdFacts household,
      Wishes wishes,
      Anchors anchors,
      Steps steps,
      Persons persons,
      Timeline timeline,
      ApplicationEventPublisher events) {
    this.dossiers = dossiers;
    this.plans = plans;
    this.planners = planners;
    this.recruiting = recruiting;
    this.household = household;
    this.wishes = wishes;
    this.anchors = anchors;
    this.steps = steps;
    this.persons = persons;
    this.timeline = timeline;
    this.events = events;
  }

  /** The questions now, answered and open; without the home side when it is not for the reader. */
  public Asked asked(DossierId id, boolean home) {
    var dossier = dossiers.get(id);
    var plan = home ? plans.whole(id) : plans.work(id);
    var known = new LinkedHashMap<String, List<String>>();
    recruiting.of(dossier.person()).forEach(fact -> known.put(fact.key(), fact.values()));
    if (home) {
      household.of(dossier.person()).forEach(fact -> known.put(fact.key(), fact.values()));
    }
    var questions = new ArrayList<Question>();
    var vocabulary = planners.of(dossier).vocabulary();
    for (var fact : vocabulary.facts().values()) {
      var mine = home || !Catalogue.HOME_FACTS.contains(fact.name());
      if (mine && (known.containsKey(fact.name()) || plan.factsToAsk().contains(fact.name()))) {
        questions.add(new Question(fact, known.get(fact.name())));
      }
    }
    var dates = dates(id, vocabulary, plan);
    return new Asked(questions, dates, home ? wishes.of(dossier.person()) : Map.of());
  }

  /** The wanted start and the arrival are always asked; other dates when the plan needs them. */
  private Map<String, @Nullable LocalDate> dates(DossierId id, Vocabulary vocabulary, Plan plan) {
    var known = anchors.of(id);
    var dates = new LinkedHashMap<String, @Nullable LocalDate>();
    for (var anchor : vocabulary.anchors().keySet()) {
      var always = anchor.equals("practice_start") || anchor.equals("arrival");
      if (always || known.containsKey(anchor) || plan.datesToAsk().contains(anchor)) {
        dates.put(anchor, known.get(anchor));
      }
    }
    dates.remove("as_of");
    return dates;
  }

  /** Keeps answers, on the side of the wall where each belongs, and plans anew. */
  @Transactional
  public void answer(DossierId id, Answers answers, String source, @Nullable AccountId by) {
    var dossier = dossiers.get(id);
    answers.facts().forEach((key, values) -> state(dossier, store(key), key, values, source, by));
    answers.dates().forEach((anchor, day) -> anchors.set(id, anchor, day));
    answers
        .wishes()
        .forEach(
            (topic, words) ->
                wishes.state(dossier.territory(), dossier.person(), topic, words, by));
    events.publishEvent(new DossierChanged(dossier.territory(), id, by, byName(dossier, by)));
  }

  /** The interview is under way: the dossier shows it. */
  @Transactional
  public void begin(DossierId id, @Nullable AccountId by) {
    var dossier = dossiers.get(id);
    if (dossier.stage().before(Stage.INTERVIEW)) {
      dossiers.move(id, dossier.version(), Stage.INTERVIEW, by);
    }
  }

  /**
   * The interview is over: the person was informed and has said what they need. Saying it again
   * changes nothing.
   *
   * @param byName who ended it, when it is the person, who has no account
   */
  @Transactional
  public void finish(DossierId id, @Nullable AccountId by, @Nullable String byName) {
    var dossier = dossiers.get(id);
    var today = plans.today(dossier);
    for (var step : DONE_BY_IT) {
      var known = steps.record(id, step);
      if (!known.over()) {
        steps.tick(
            id,
            new StepRecord(
                step,
                known.startedOn() == null ? dossier.firstContact() : known.startedOn(),
                known.completeOn(),
                today,
                Progress.GRANTED,
                known.note(),
                known.version()),
            by,
            byName == null ? "staff" : "person");
      }
    }
    if (dossier.stage().before(Stage.PLAN)) {
      dossiers.move(id, dossier.version(), Stage.PLAN, by);
      if (byName == null) {
        timeline.add(id, Entry.Kind.INTERVIEW_FINISHED, null, null, by, Entry.Readers.PERSON);
      } else {
        timeline.addBy(id, Entry.Kind.INTERVIEW_FINISHED, null, null, byName, Entry.Readers.PERSON);
      }
    }
  }

  /** Who answers by a link is the person. */
  private @Nullable String byName(Dossier dossier, @Nullable AccountId by) {
    return by == null ? persons.get(dossier.person()).name() : null;
  }

  private FactTable store(String key) {
    return Catalogue.HOME_FACTS.contains(key) ? household : recruiting;
  }

  private static void state(
      Dossier dossier,
      FactTable store,
      String key,
      @Nullable List<String> values,
      String source,
      @Nullable AccountId by) {
    if (values == null) {
      store.forget(dossier.person(), key);
    } else if (!known(store, dossier).contains(new Known(key, values))) {
      store.state(dossier.territory(), dossier.person(), key, values, source, by);
    }
  }

  private record Known(String key, List<String> values) {}

  private static List<Known> known(FactTable store, Dossier dossier) {
    return store.of(dossier.person()).stream()
        .map((Fact fact) -> new Known(fact.key(), fact.values()))
        .toList();
  }
}
