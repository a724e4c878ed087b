package fr.ancrage.settlement.web;

import fr.ancrage.messaging.CalendarEvent;
import fr.ancrage.messaging.CalendarSource;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.planning.Who;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Plans;
import fr.ancrage.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dates of a plan in the person's own calendar: what they begin and finish, then the gates. */
@Component
@Order(2)
class PlanCalendar implements CalendarSource {
  private final Dossiers dossiers;
  private final Plans plans;
  private final PlanViews views;

  PlanCalendar(Dossiers dossiers, Plans plans, PlanViews views) {
    this.dossiers = dossiers;
    this.plans = plans;
    this.views = views;
  }

  @Override
  public List<CalendarEvent> events(UUID subject, Texts t) {
    return dossiers
        .find(new DossierId(subject))
        .filter(dossier -> dossier.stage().open())
        .map(dossier -> events(dossier, t))
        .orElse(List.of());
  }

  private List<CalendarEvent> events(Dossier dossier, Texts t) {
    var plan = plans.whole(dossier.id());
    var words = views.words(dossier, t, plans.today(dossier));
    var days = new Days(dossier, plans.computedAt(dossier));
    for (var step : plan.steps()) {
      if (step.terms().who() == Who.CANDIDATE && !step.terms().optional()) {
        add(days, step, words.step(step), t);
      }
    }
    for (var gate : plan.gates()) {
      var name = t.get("settlement.calendar.gate", t.name("settlement.gate", gate.gate()));
      days.add(gate.gate().name(), "middle", name, gate.p50());
    }
    return List.copyOf(days.events);
  }

  private static void add(Days days, StepPlan step, String name, Texts t) {
    if (step.state() == StepState.TO_DO) {
      days.add(step.id(), "start", t.get("settlement.calendar.start", name), step.plannedStart());
    }
    if (step.state() == StepState.TO_DO || step.state() == StepState.STARTED) {
      days.add(
          step.id(), "finish", t.get("settlement.calendar.finish", name), step.plannedFinish());
    }
  }

  /** Gathers events whose ids stay the same while their day moves. */
  private record Days(Dossier dossier, Instant changedAt, List<CalendarEvent> events) {
    Days(Dossier dossier, Instant changedAt) {
      this(dossier, changedAt, new ArrayList<>());
    }

    void add(String what, String end, String title, @Nullable LocalDate day) {
      if (day != null) {
        var uid = "%s-%s-%s".formatted(dossier.id(), what, end);
        events.add(CalendarEvent.on(uid, title, day, changedAt));
      }
    }
  }
}
