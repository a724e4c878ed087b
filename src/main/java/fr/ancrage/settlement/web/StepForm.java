package fr.ancrage.settlement.web;

import fr.ancrage.planning.Progress;
import fr.ancrage.settlement.StepRecord;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what happened to a step: sent, complete, decided, with what outcome. */
final class StepForm {
  private static final int LONGEST_NOTE = 2000;

  private final LocalDate today;
  private final List<String> outcomes;
  private final Texts t;
  private Form form;

  StepForm(LocalDate today, List<String> outcomes, Texts t, Form sent) {
    this.today = today;
    this.outcomes = outcomes;
    this.t = t;
    this.form = sent;
  }

  /** The form with what is wrong. */
  Form form() {
    return form;
  }

  /** What was recorded; only worth something when {@link #form} has no errors. */
  StepRecord read(String step) {
    var started = date("started");
    var complete = date("complete");
    var done = date("done");
    ordered("complete", started, complete);
    ordered("done", complete == null ? started : complete, done);
    var outcome = form.value("outcome");
    if (!outcome.isEmpty() && !outcomes.contains(outcome)) {
      form = form.refusing("outcome", t.get("settlement.interview.value"));
    }
    if (done == null && !outcome.isEmpty() && !outcome.equals(Progress.GRANTED)) {
      form = form.refusing("done", t.get("settlement.step.done.missing"));
    }
    if (form.value("note").length() > LONGEST_NOTE) {
      form = form.refusing("note", t.get("settlement.interview.long", LONGEST_NOTE));
    }
    var missing = form.value("missing").strip();
    if (missing.length() > LONGEST_NOTE) {
      form = form.refusing("missing", t.get("settlement.interview.long", LONGEST_NOTE));
    } else if (!missing.isEmpty() && started == null) {
      form = form.refusing("started", t.get("settlement.step.missing.started"));
    }
    return new StepRecord(
        step,
        started,
        complete,
        done,
        done == null ? null : outcome.isEmpty() ? Progress.GRANTED : outcome,
        Typed.orNull(form.value("note")),
        missing.isEmpty() || complete != null || done != null ? null : missing,
        version());
  }

  private int version() {
    var typed = form.value("version");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private @Nullable LocalDate date(String field) {
    var typed = form.value(field).strip();
    if (typed.isEmpty()) {
      return null;
    }
    var day = TypedDay.read(typed).orElse(null);
    if (day == null) {
      form = form.refusing(field, t.get("shared.form.date"));
    } else if (day.isAfter(today)) {
      form = form.refusing(field, t.get("settlement.step.future"));
    }
    return day;
  }

  private void ordered(String field, @Nullable LocalDate first, @Nullable LocalDate then) {
    if (first != null && then != null && then.isBefore(first)) {
      form = form.refusing(field, t.get("settlement.step.order", t.date(first)));
    }
  }
}
