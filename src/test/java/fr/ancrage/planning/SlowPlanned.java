package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Section 3 of the header, read slowly: the latest and the planned dates, and what expires. */
abstract class SlowPlanned extends SlowDates {
  private final Map<String, LocalDate> moved = new HashMap<>();

  SlowPlanned(Catalogue catalogue, PlanRequest request, boolean home) {
    super(catalogue, request, home);
    expire();
  }

  int typicalDays(String id) {
    return of(id).days().typical();
  }

  boolean live(String id) {
    return dated(id) && doneOn(id) == null;
  }

  @Nullable LocalDate wanted(Gate gate) {
    var practice = anchor("practice_start", true);
    return gate == Gate.NONE
        ? null
        : gate == Gate.ARRIVAL ? earlier(anchor("arrival", true), practice) : practice;
  }

  @Nullable LocalDate planningDate(String id, @Nullable Offset offset) {
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

  @Nullable LocalDate aim(String id) {
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

  @Nullable LocalDate unmovedFinish(String id) {
    return !toDo(id)
        ? earliestFinish(id)
        : Objects.requireNonNull(plannedStart(id)).plusDays(typicalDays(id));
  }

  @Nullable LocalDate plannedFinish(String id) {
    return dated(id) ? unmovedFinish(id) : null;
  }

  /** Steps with an expiry, those that wait before those they wait for. */
  void expire() {
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

  @Nullable LocalDate lastDay(String id, LocalDate finish) {
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

  List<String> chain(Gate gate) {
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

  @Nullable String latest(List<String> ids) {
    String best = null;
    for (var id : ids) {
      if (best == null
          || Objects.requireNonNull(earliestFinish(id)).isAfter(earliestFinish(best))) {
        best = id;
      }
    }
    return best;
  }
}
