package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of the header, slow and plain: each sentence is a recursive definition over the
 * ids of the steps. It shares nothing with the engine but the model. No ranges.
 */
final class SlowReading {
  private static final List<Gate> GATES =
      List.of(Gate.ARRIVAL, Gate.EMPLOYMENT, Gate.PRACTICE, Gate.BILLING);

  private final Catalogue catalogue;
  private final PlanRequest request;
  private final LocalDate asOf;
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Map<String, StepTerms> chosen = new LinkedHashMap<>();
  private final Set<String> undecided = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Optional<LocalDate>> memory = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, LocalDate> moved = new HashMap<>();
  private @Nullable LocalDate practiceOpens;

  SlowReading(Catalogue catalogue, PlanRequest request) {
    this(catalogue, request, true);
  }

  private SlowReading(Catalogue catalogue, PlanRequest request, boolean home) {
    this.catalogue = catalogue;
    this.request = request;
    asOf = Objects.requireNonNull(request.anchors().get("as_of"));
    catalogue.steps().forEach(s -> steps.put(s.id(), s));
    for (var step : catalogue.steps()) {
      if (selected(step) && (home || !household(step))) {
        chosen.put(step.id(), terms(step, home));
      }
    }
    practiceOpens = opens(Gate.PRACTICE, Days::typical);
    expire();
  }

  // ---- 1. Which steps

  private @Nullable Boolean matches(Clause clause, Set<String> unknown, boolean home) {
    var facts = new HashMap<>(request.facts());
    if (!home) {
      facts.remove("household");
      facts.remove("needs");
    }
    var missing = new HashSet<String>();
    for (var key : clause.conditions().keySet()) {
      var mine = facts.get(key);
      if (mine == null) {
        missing.add(key);
      } else if (mine.stream().noneMatch(clause.conditions().get(key)::contains)) {
        return false;
      }
    }
    unknown.addAll(missing);
    return missing.isEmpty() ? true : null;
  }

  private boolean selected(Step step) {
    if (recorded(step.id())) {
      return true;
    }
    if (!step.existsOn(asOf)
        || (!step.triggeredByOutcomeOf().isEmpty() && triggers(step).isEmpty())) {
      return false;
    }
    var unknown = new HashSet<String>();
    for (var clause : step.appliesWhen()) {
      if (Boolean.TRUE.equals(matches(clause, unknown, true))) {
        return true;
      }
    }
    if (!unknown.isEmpty()) {
      undecided.add(step.id());
      asked.addAll(unknown);
    }
    return false;
  }

  private List<String> triggers(Step step) {
    return step.triggeredByOutcomeOf().stream()
        .filter(t -> selectedQuietly(t) && step.id().equals(outcome(t)))
        .toList();
  }

  private boolean selectedQuietly(String id) {
    var one = Objects.requireNonNull(steps.get(id));
    return recorded(id)
        || (one.existsOn(asOf)
            && (one.triggeredByOutcomeOf().isEmpty() || !triggers(one).isEmpty())
            && one.appliesWhen().stream()
                .anyMatch(c -> Boolean.TRUE.equals(matches(c, new HashSet<>(), true))));
  }

  private boolean household(Step step) {
    var matching =
        step.appliesWhen().stream()
            .filter(c -> Boolean.TRUE.equals(matches(c, new HashSet<>(), true)))
            .toList();
    var which = matching.isEmpty() ? step.appliesWhen() : matching;
    return !which.isEmpty() && which.stream().allMatch(Clause::namesHome);
  }

  private StepTerms terms(Step step, boolean home) {
    for (var override : step.overrides()) {
      if (Boolean.TRUE.equals(matches(override.when(), asked, home))) {
        return override.applyTo(step.terms());
      }
    }
    return step.terms();
  }

  private boolean recorded(String id) {
    var p = request.progress().get(id);
    return p != null && p.recorded();
  }

  private @Nullable String outcome(String id) {
    var p = request.progress().get(id);
    if (p != null && p.outcome() != null) {
      return p.outcome();
    }
    return p != null && p.doneOn() != null ? "granted" : request.outcomes().get(id);
  }

  private boolean refused(String id) {
    return "refused".equals(outcome(id));
  }

  private @Nullable LocalDate doneOn(String id) {
    var p = request.progress().get(id);
    return p == null || refused(id) ? null : p.doneOn();
  }

  private @Nullable LocalDate startedOn(String id) {
    var p = request.progress().get(id);
    return p == null || refused(id) ? null : p.start();
  }

  private boolean toDo(String id) {
    return doneOn(id) == null && startedOn(id) == null;
  }

  // ---- 2. What waits for what

  private StepTerms of(String id) {
    return Objects.requireNonNull(chosen.get(id));
  }

  private List<String> prerequisites(String id) {
    return listed("before " + id, () -> prerequisitesOf(id));
  }

  private List<String> prerequisitesOf(String id) {
    if (!toDo(id)) {
      return List.of();
    }
    return chosen.keySet().stream()
        .filter(b -> of(id).after().contains(b) && !of(b).optional())
        .toList();
  }

  private boolean dated(String id) {
    return !listed("dated " + id, () -> List.of("" + isDated(id))).equals(List.of("false"));
  }

  private boolean isDated(String id) {
    return !refused(id) && prerequisites(id).stream().allMatch(this::dated);
  }

  private List<String> waiting(String id) {
    return listed("waiting " + id, () -> waitingFor(id));
  }

  private List<String> listed(String what, Supplier<List<String>> value) {
    var known = lists.get(what);
    if (known == null) {
      known = value.get();
      lists.put(what, known);
    }
    return known;
  }

  private List<String> waitingFor(String id) {
    return chosen.keySet().stream()
        .filter(w -> !of(w).optional() && dated(w) && prerequisites(w).contains(id))
        .toList();
  }

  private List<String> own(Gate gate) {
    return chosen.keySet().stream().filter(i -> !of(i).optional() && of(i).gate() == gate).toList();
  }

  private List<String> held(Gate gate) {
    var sameArea = List.of("same_area").equals(request.facts().get("coming_from"));
    return chosen.keySet().stream()
        .filter(i -> !of(i).optional() && of(i).gate() != Gate.NONE)
        .filter(i -> GATES.indexOf(of(i).gate()) <= GATES.indexOf(gate))
        .filter(i -> !sameArea || gate == Gate.ARRIVAL || of(i).gate() != Gate.ARRIVAL)
        .toList();
  }

  // ---- 3. Dates

  private @Nullable LocalDate anchor(String name, boolean supposing) {
    var date = request.anchors().get(name);
    if (date != null) {
      return date;
    }
    return switch (name) {
      case "first_contact" -> asOf;
      case "practice_start" -> {
        var training = List.of("training").equals(request.facts().get("practice_mode"));
        var semester = training ? request.anchors().get("semester_start") : null;
        yield semester != null ? semester : supposing ? practiceOpens : null;
      }
      case "semester_start" -> request.anchors().get("practice_start");
      case "junior_doctor_appointment" -> anchor("semester_start", supposing);
      case "arrival" -> anchor("practice_start", supposing);
      case "residence_start" -> anchor("arrival", supposing);
      default -> null;
    };
  }

  private LocalDate origin() {
    var contact = Objects.requireNonNull(anchor("first_contact", false));
    return contact.isAfter(asOf) ? contact : asOf;
  }

  private boolean opening(Offset launch) {
    return switch (launch.anchor()) {
      case "semester_start",
          "junior_doctor_appointment",
          "decision",
          "pcc_end",
          "residence_permit_expiry" ->
          true;
      case "arrival", "practice_start" -> launch.days() >= 0;
      default -> launch.anchor().startsWith("evc_");
    };
  }

  private @Nullable LocalDate measured(
      String id, @Nullable Offset offset, boolean supposing, ToIntFunction<Days> d, int years) {
    if (offset == null) {
      return null;
    }
    var date = anchor(offset.anchor(), supposing);
    if (date == null && offset.anchor().equals("decision")) {
      date =
          triggers(Objects.requireNonNull(steps.get(id))).stream()
              .filter(chosen::containsKey)
              .map(t -> finish(t, d, years))
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
    }
    if (date != null && offset.anchor().startsWith("evc_")) {
      date = date.plusYears(years);
    }
    return date == null ? null : date.plusDays(offset.days());
  }

  /** The fewest years by which the EVC move on. */
  private int years(ToIntFunction<Days> d) {
    var close = request.anchors().get("evc_window_close");
    if (!chosen.containsKey("evc-exam")
        || !toDo("evc-exam")
        || !dated("evc-exam")
        || close == null) {
      return 0;
    }
    int years = 0;
    while (ready(d, 0).isAfter(close.plusYears(years))) {
      years++;
    }
    return years;
  }

  private LocalDate ready(ToIntFunction<Days> d, int years) {
    var ready = origin();
    var launch = of("evc-exam").launch();
    if (launch != null && !launch.anchor().startsWith("evc_") && opening(launch)) {
      ready = later(ready, measured("evc-exam", launch, false, d, years));
    }
    for (var b : prerequisites("evc-exam")) {
      ready = later(ready, finish(b, d, years));
    }
    return ready;
  }

  private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
    return b == null || a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }

  private @Nullable LocalDate remember(String what, Supplier<@Nullable LocalDate> value) {
    var known = memory.get(what);
    if (known == null) {
      known = Optional.ofNullable(value.get());
      memory.put(what, known);
    }
    return known.orElse(null);
  }

  private static String name(ToIntFunction<Days> d) {
    return "" + d.applyAsInt(new Days(1, 2, 3));
  }

  private @Nullable LocalDate start(String id, ToIntFunction<Days> d, int years) {
    return remember(
        "start " + id + name(d) + years,
        () -> {
          if (!dated(id)) {
            return null;
          }
          if (!toDo(id)) {
            return startedOn(id);
          }
          var start = origin();
          var launch = of(id).launch();
          if (launch != null && opening(launch)) {
            start = later(start, measured(id, launch, false, d, years));
          }
          for (var b : prerequisites(id)) {
            start = later(start, finish(b, d, years));
          }
          return start;
        });
  }

  private @Nullable LocalDate finish(String id, ToIntFunction<Days> d, int years) {
    return remember(
        "finish " + id + name(d) + years,
        () -> {
          if (dated(id) && doneOn(id) != null) {
            return doneOn(id);
          }
          var start = start(id, d, years);
          if (start == null) {
            return null;
          }
          var finish = start.plusDays(d.applyAsInt(of(id).days()));
          return startedOn(id) != null ? later(finish, asOf) : finish;
        });
  }

  private @Nullable LocalDate opens(Gate gate, ToIntFunction<Days> d) {
    if (own(gate).isEmpty() || !held(gate).stream().allMatch(this::dated)) {
      return null;
    }
    int years = years(d);
    return held(gate).stream()
        .map(i -> Objects.requireNonNull(finish(i, d, years)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private int typicalDays(String id) {
    return of(id).days().typical();
  }

  private boolean live(String id) {
    return dated(id) && doneOn(id) == null;
  }

  private @Nullable LocalDate wanted(Gate gate) {
    var practice = anchor("practice_start", true);
    return gate == Gate.NONE
        ? null
        : gate == Gate.ARRIVAL ? earlier(anchor("arrival", true), practice) : practice;
  }

  private @Nullable LocalDate planningDate(String id, @Nullable Offset offset) {
    return measured(id, offset, true, Days::typical, years(Days::typical));
  }

  @Nullable LocalDate latestFinish(String id) {
    return remember(
        "latestFinish " + id,
        () -> {
          if (!live(id)) {
            return null;
          }
          var bound = wanted(of(id).gate());
          for (var w : waiting(id)) {
            bound = earlier(bound, latestStart(w));
          }
          var deadline = of(id).deadline();
          return deadline != null && deadline.appliesToFinish()
              ? earlier(bound, planningDate(id, deadline))
              : bound;
        });
  }

  @Nullable LocalDate latestStart(String id) {
    return remember(
        "latestStart " + id,
        () -> {
          if (!live(id)) {
            return null;
          }
          var finish = latestFinish(id);
          var start = finish == null ? null : finish.minusDays(typicalDays(id));
          var deadline = of(id).deadline();
          return deadline != null && !deadline.appliesToFinish()
              ? earlier(start, planningDate(id, deadline))
              : start;
        });
  }

  private @Nullable LocalDate aim(String id) {
    return remember(
        "aim " + id,
        () -> {
          var launch = of(id).launch();
          var aim = earlier(planningDate(id, launch), latestStart(id));
          for (var w : waiting(id)) {
            var theirs = aim(w);
            aim = earlier(aim, theirs == null ? null : theirs.minusDays(typicalDays(id)));
          }
          if (launch != null && opening(launch)) {
            var opening = planningDate(id, launch);
            aim = opening == null ? aim : aim == null ? opening : later(aim, opening);
          }
          return aim;
        });
  }

  @Nullable LocalDate plannedStart(String id) {
    return moved.containsKey(id)
        ? moved.get(id)
        : remember(
            "plannedStart " + id,
            () -> {
              if (!dated(id) || !toDo(id)) {
                return dated(id) ? startedOn(id) : null;
              }
              var start = Objects.requireNonNull(earliestStart(id));
              start = later(start, aim(id));
              for (var b : prerequisites(id)) {
                start = later(start, unmovedFinish(b));
              }
              return start;
            });
  }

  private @Nullable LocalDate unmovedFinish(String id) {
    return !toDo(id)
        ? earliestFinish(id)
        : Objects.requireNonNull(plannedStart(id)).plusDays(typicalDays(id));
  }

  @Nullable LocalDate plannedFinish(String id) {
    return dated(id) ? unmovedFinish(id) : null;
  }

  @Nullable LocalDate earliestStart(String id) {
    return start(id, Days::typical, years(Days::typical));
  }

  @Nullable LocalDate earliestFinish(String id) {
    return finish(id, Days::typical, years(Days::typical));
  }

  /** Steps with an expiry, those that wait before those they wait for. */
  private void expire() {
    for (var id : chosen.keySet()) {
      plannedStart(id);
    }
    var left = new ArrayList<>(chosen.keySet());
    while (!left.isEmpty()) {
      var id =
          left.stream()
              .filter(i -> waiting(i).stream().noneMatch(left::contains))
              .findFirst()
              .orElseThrow();
      left.remove(id);
      var needs = new ArrayList<LocalDate>();
      waiting(id).forEach(w -> needs.add(Objects.requireNonNull(plannedStart(w))));
      var wanted = wanted(of(id).gate());
      if (wanted != null) {
        needs.add(wanted);
      }
      if (!live(id) || !toDo(id) || needs.isEmpty()) {
        continue;
      }
      var last = lastDay(id, Objects.requireNonNull(plannedFinish(id)));
      var latestNeed = needs.stream().max(Comparator.naturalOrder()).orElseThrow();
      var firstNeed = needs.stream().min(Comparator.naturalOrder()).orElseThrow();
      var other = firstNeed.minusDays(typicalDays(id));
      if (last != null && last.isBefore(latestNeed) && other.isAfter(plannedStart(id))) {
        moved.put(id, other);
      }
    }
    chosen.keySet().stream()
        .filter(i -> of(i).optional())
        .forEach(i -> memory.remove("plannedStart " + i));
  }

  private @Nullable LocalDate lastDay(String id, LocalDate finish) {
    var days = of(id).expiresAfterDays();
    LocalDate last = days == null ? null : finish.plusDays(days);
    var on = of(id).expiresOn();
    if (on != null) {
      var day = finish.plusDays(1);
      while (day.getMonthValue() != on.getMonthValue()
          || day.getDayOfMonth() != on.getDayOfMonth()) {
        day = day.plusDays(1);
      }
      last = earlier(last, day);
    }
    return last;
  }

  private List<String> chain(Gate gate) {
    var chain = new ArrayList<String>();
    var at = latest(held(gate).stream().filter(this::live).toList());
    while (at != null) {
      chain.addFirst(at);
      var start = earliestStart(at);
      at =
          latest(
              prerequisites(at).stream()
                  .filter(this::live)
                  .filter(b -> Objects.equals(earliestFinish(b), start))
                  .toList());
    }
    return chain;
  }

  private @Nullable String latest(List<String> ids) {
    String best = null;
    for (var id : ids) {
      if (best == null
          || Objects.requireNonNull(earliestFinish(id)).isAfter(earliestFinish(best))) {
        best = id;
      }
    }
    return best;
  }

  // ---- what is compared

  /** Everything, as text, so that a disagreement can be read. */
  static String read(Catalogue catalogue, PlanRequest request) {
    var reading = new SlowReading(catalogue, request);
    var text = new StringBuilder();
    text.append("planned ").append(reading.which(false)).append('\n');
    text.append("offered ").append(reading.which(true)).append('\n');
    text.append("undecided ")
        .append(reading.inOrder(reading.undecided, reading.steps.keySet()))
        .append('\n');
    text.append("facts ")
        .append(reading.inOrder(reading.asked, catalogue.vocabulary().facts().keySet()))
        .append('\n');
    text.append("dates ").append(reading.datesToAsk()).append('\n');
    for (var id : reading.chosen.keySet()) {
      text.append(reading.line(id)).append('\n');
    }
    for (var gate : GATES) {
      if (!reading.own(gate).isEmpty()) {
        text.append(reading.line(gate)).append('\n');
      }
    }
    var recruiters = new SlowReading(catalogue, request, false);
    text.append("recruiters ");
    text.append(recruiters.own(Gate.PRACTICE).isEmpty() ? "none" : recruiters.line(Gate.PRACTICE));
    return text.toString();
  }

  private List<String> which(boolean optional) {
    return chosen.keySet().stream().filter(i -> of(i).optional() == optional).toList();
  }

  private List<String> inOrder(Set<String> some, Set<String> all) {
    return all.stream().filter(some::contains).toList();
  }

  private List<String> datesToAsk() {
    var missing = new TreeSet<String>();
    for (var id : chosen.keySet()) {
      if (live(id)) {
        var offsets = new ArrayList<@Nullable Offset>();
        offsets.add(toDo(id) ? of(id).launch() : null);
        offsets.add(of(id).deadline());
        for (var offset : offsets) {
          if (offset != null && planningDate(id, offset) == null) {
            missing.add(offset.anchor());
          }
        }
      }
    }
    missing.removeAll(Set.of("practice_start", "arrival"));
    return inOrder(missing, catalogue.vocabulary().anchors().keySet());
  }

  private String line(String id) {
    var first = earliestStart(id);
    var last = latestStart(id);
    var slack =
        first == null || last == null ? "null" : "" + (last.toEpochDay() - first.toEpochDay());
    return String.join(
        " ",
        id,
        "" + first,
        "" + earliestFinish(id),
        "" + last,
        "" + latestFinish(id),
        "" + plannedStart(id),
        "" + plannedFinish(id),
        slack);
  }

  private String line(Gate gate) {
    Function<ToIntFunction<Days>, String> at = d -> "" + opens(gate, d);
    var shut = opens(gate, Days::typical) == null;
    return String.join(
        " ",
        gate.key(),
        at.apply(Days::min),
        at.apply(Days::typical),
        at.apply(Days::max),
        "" + (shut ? List.of() : chain(gate)));
  }
}
