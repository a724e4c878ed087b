package fr.ancrage.planning.engine;

import fr.ancrage.planning.Alert;
import fr.ancrage.planning.AlertKind;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.StepTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What expires must cover what needs it: planned starts move later, or an alert is raised. */
final class Validity {
  private final Network network;
  private final Schedule schedule;
  private final List<Alert> alerts = new ArrayList<>();

  private Validity(Network network, Schedule schedule) {
    this.network = network;
    this.schedule = schedule;
  }

  /** From the last steps to the first: what waits has moved before what it waits for. */
  static List<Alert> apply(Network network, Schedule schedule) {
    var validity = new Validity(network, schedule);
    for (int p = network.order.length - 1; p >= 0; p--) {
      validity.read(network.order[p]);
    }
    for (int i = 0; i < network.size; i++) {
      if (network.steps.get(i).done()) {
        validity.read(i);
      }
    }
    validity.follow();
    return validity.alerts;
  }

  /** Offered steps cover nothing: they follow what moved. */
  private void follow() {
    for (int i : network.order) {
      var step = network.steps.get(i);
      if (step.optional() && !step.started()) {
        for (int b : network.before[i]) {
          schedule.plannedStart[i] = Math.max(schedule.plannedStart[i], schedule.plannedFinish[b]);
        }
        schedule.plannedFinish[i] = schedule.plannedStart[i] + step.terms().days().typical();
      }
    }
  }

  private void read(int i) {
    var step = network.steps.get(i);
    var terms = step.terms();
    if (terms.expiresAfterDays() == null && terms.expiresOn() == null) {
      return;
    }
    var needs = needs(i);
    if (needs.isEmpty() || covered(i, needs)) {
      return;
    }
    if (!step.done() && !step.started()) {
      double first = needs.stream().mapToDouble(Need::day).min().orElseThrow();
      double start = first - terms.days().typical();
      if (start > schedule.plannedStart[i]) {
        schedule.plannedStart[i] = start;
        schedule.plannedFinish[i] = first;
      }
    }
    if (!covered(i, needs)) {
      alert(i, needs);
    }
  }

  /** A day that must be covered: the planned start of a step, or the wanted date of the gate. */
  private record Need(double day, @Nullable String step, @Nullable Gate gate) {}

  private List<Need> needs(int i) {
    var needs = new ArrayList<Need>();
    for (int w : network.waiting[i]) {
      needs.add(new Need(schedule.plannedStart[w], network.steps.get(w).id(), null));
    }
    var gate = network.steps.get(i).terms().gate();
    double wanted = schedule.wanted(gate);
    if (!Double.isNaN(wanted)) {
      needs.add(new Need(wanted, null, gate));
    }
    return needs;
  }

  private boolean covered(int i, List<Need> needs) {
    double last = lastDay(i).toEpochDay();
    return needs.stream().allMatch(n -> n.day <= last);
  }

  private LocalDate lastDay(int i) {
    var finish = LocalDate.ofEpochDay((long) schedule.plannedFinish[i]);
    return lastDay(network.steps.get(i).terms(), finish);
  }

  /** The last day of validity of what was obtained that day. */
  static LocalDate lastDay(StepTerms terms, LocalDate finish) {
    var last = LocalDate.MAX;
    var days = terms.expiresAfterDays();
    if (days != null) {
      last = finish.plusDays(days);
    }
    var monthDay = terms.expiresOn();
    if (monthDay != null) {
      var next = monthDay.atYear(finish.getYear());
      if (!next.isAfter(finish)) {
        next = monthDay.atYear(finish.getYear() + 1);
      }
      last = next.isBefore(last) ? next : last;
    }
    return last;
  }

  private void alert(int i, List<Need> needs) {
    var worst = needs.getFirst();
    for (var need : needs) {
      worst = need.day > worst.day ? need : worst;
    }
    alerts.add(
        new Alert(
            AlertKind.EXPIRES_TOO_SOON,
            network.steps.get(i).id(),
            lastDay(i),
            LocalDate.ofEpochDay((long) worst.day),
            worst.step,
            worst.gate,
            false,
            null));
  }
}
