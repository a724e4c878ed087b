package fr.ancrage.planning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random people for a catalogue, and random small catalogues, from a seed. */
final class RandomPeople {
  private final Random random;

  RandomPeople(long seed) {
    random = new Random(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Facts, dates, what-ifs and progress, each known or not. */
  PlanRequest person(Catalogue catalogue) {
    var person = PlanRequest.on(Sketch.TODAY.plusDays(upTo(400))).seed(random.nextLong());
    for (var fact : catalogue.vocabulary().facts().values()) {
      if (fact.several() && chance(85)) {
        var some = fact.keys().stream().filter(k -> chance(40)).toArray(String[]::new);
        person = person.fact(fact.name(), some);
      } else if (chance(90)) {
        person = person.fact(fact.name(), one(fact.keys()));
      }
    }
    for (var anchor : catalogue.vocabulary().anchors().keySet()) {
      if (!anchor.equals("as_of") && chance(anchor.equals("decision") ? 5 : 50)) {
        person = person.anchor(anchor, day());
      }
    }
    for (var step : catalogue.steps()) {
      person = happened(catalogue, step, person);
    }
    return person;
  }

  private PlanRequest happened(Catalogue catalogue, Step step, PlanRequest person) {
    var triggered =
        catalogue.steps().stream()
            .filter(s -> s.triggeredByOutcomeOf().contains(step.id()))
            .map(Step::id)
            .toList();
    if (!triggered.isEmpty() && chance(50)) {
      return person.outcome(step.id(), one(triggered));
    }
    var asOf = person.anchors().get("as_of");
    if (asOf == null || !chance(10)) {
      return chance(1) ? person.outcome(step.id(), Progress.REFUSED) : person;
    }
    var start = asOf.minusDays(upTo(200));
    var done = start.plusDays(upTo(30));
    return person.progress(
        step.id(),
        switch (upTo(4)) {
          case 0 -> Progress.started(start);
          case 1 -> Progress.done(start, done);
          case 2 -> Progress.done(null, done);
          default -> new Progress(null, start, null, null);
        });
  }

  private LocalDate day() {
    return Sketch.TODAY.plusDays(upTo(900) - 200L);
  }

  /** Steps that wait for earlier ones, with everything that a step may have. */
  Catalogue catalogue() {
    return sketch().catalogue();
  }

  Sketch sketch() {
    var sketch = new Sketch().parameters(new Parameters(40, 0.3, 15));
    int size = 3 + upTo(10);
    for (int i = 0; i < size; i++) {
      var id = i == size / 2 ? "evc-exam" : "s" + i;
      var draft = draft(i, size);
      if (i > 0 && chance(8)) {
        var by = name(upTo(i), size);
        draft.after(List.of(by)).launch(Offset.of("decision", upTo(20) - 5));
        sketch.triggered(id, List.of(by), draft);
      } else if (chance(20)) {
        var over = new StepDraft().after(before(i, size)).gate(Gate.NONE).launch(offset());
        sketch.step(id, draft, List.of(Sketch.override(clause(), over)), clause());
      } else {
        sketch.step(id, draft, clause(), clause());
      }
    }
    return sketch;
  }

  private static String name(int i, int size) {
    return i == size / 2 ? "evc-exam" : "s" + i;
  }

  private StepDraft draft(int i, int size) {
    int min = upTo(40);
    int typical = min + upTo(60) * upTo(2);
    var draft = Sketch.days(min, typical, typical + upTo(100));
    draft.after(before(i, size)).authority(one(List.of("a", "b")));
    if (chance(80)) {
      draft.launch(offset());
    }
    if (chance(30)) {
      var deadline = offset();
      draft.deadline(new Offset(deadline.anchor(), deadline.days(), true, chance(50)));
    }
    if (chance(15)) {
      draft.expiresAfterDays(upTo(120));
    }
    if (chance(8)) {
      draft.expiresOn(MonthDay.of(1 + upTo(12), 1 + upTo(28)));
    }
    return chance(12) ? draft.optional(true) : draft.gate(one(List.of(Gate.values())));
  }

  private List<String> before(int i, int size) {
    var before = new ArrayList<String>();
    for (int b = 0; b < i; b++) {
      if (chance(35)) {
        before.add(name(b, size));
      }
    }
    return before;
  }

  private Offset offset() {
    var anchors =
        List.of(
            "first_contact",
            "arrival",
            "practice_start",
            "semester_start",
            "evc_window_open",
            "evc_window_close",
            "evc_results",
            "pcc_end",
            "residence_start",
            "contract_signed");
    return Offset.of(one(anchors), upTo(200) - 120);
  }

  private Clause clause() {
    return switch (upTo(6)) {
      case 0 -> Sketch.when("profession", "nurse");
      case 1 -> Sketch.when("household", "child_3_11");
      case 2 -> Sketch.when("needs", "housing").and("practice_mode", "salaried");
      default -> Sketch.EVERYBODY;
    };
  }
}
