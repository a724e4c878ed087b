package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Section 3 of the header, read slowly: the earliest dates and the days gates open. */
abstract class SlowDates extends SlowOrder {
  final Map<String, Optional<LocalDate>> memory = new HashMap<>();
  private @Nullable LocalDate practiceOpens;

  SlowDates(Catalogue catalogue, PlanRequest request, boolean home) {
    super(catalogue, request, home);
    practiceOpens = opens(Gate.PRACTICE, Days::typical);
  }

  @Nullable LocalDate anchor(String name, boolean supposing) {
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

  LocalDate origin() {
    var contact = Objects.requireNonNull(anchor("first_contact", false));
    return contact.isAfter(asOf) ? contact : asOf;
  }

  boolean opening(Offset launch) {
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

  @Nullable LocalDate measured(
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
  int years(ToIntFunction<Days> d) {
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

  LocalDate ready(ToIntFunction<Days> d, int years) {
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

  static LocalDate later(LocalDate a, @Nullable LocalDate b) {
    return b == null || a.isAfter(b) ? a : b;
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }

  @Nullable LocalDate remember(String what, Supplier<@Nullable LocalDate> value) {
    var known = memory.get(what);
    if (known == null) {
      known = Optional.ofNullable(value.get());
      memory.put(what, known);
    }
    return known.orElse(null);
  }

  static String name(ToIntFunction<Days> d) {
    return "" + d.applyAsInt(new Days(1, 2, 3));
  }

  @Nullable LocalDate start(String id, ToIntFunction<Days> d, int years) {
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

  @Nullable LocalDate finish(String id, ToIntFunction<Days> d, int years) {
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

  @Nullable LocalDate opens(Gate gate, ToIntFunction<Days> d) {
    if (own(gate).isEmpty() || !held(gate).stream().allMatch(this::dated)) {
      return null;
    }
    int years = years(d);
    return held(gate).stream()
        .map(i -> Objects.requireNonNull(finish(i, d, years)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Nullable LocalDate earliestStart(String id) {
    return start(id, Days::typical, years(Days::typical));
  }

  @Nullable LocalDate earliestFinish(String id) {
    return finish(id, Days::typical, years(Days::typical));
  }
}
