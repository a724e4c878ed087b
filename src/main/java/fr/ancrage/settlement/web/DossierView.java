package fr.ancrage.settlement.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The chips above the list: what each leaves, as a constant condition. */
enum DossierView {
  OPEN("d.stage <> 'CLOSED'"),
  MINE("d.stage <> 'CLOSED' and d.concierge_id = :me"),
  NOBODY("d.stage <> 'CLOSED' and d.concierge_id is null"),
  NEW("d.stage = 'NEW'"),
  APPOINTMENT("d.stage = 'APPOINTMENT'"),
  INTERVIEW("d.stage = 'INTERVIEW'"),
  PLAN("d.stage = 'PLAN'"),
  ARRIVING("d.stage <> 'CLOSED' and coalesce(arrival.day, start.day) between :today and :soon"),
  LATE(
      "d.stage <> 'CLOSED' and (plan.next_step_on < :today"
          + " or (d.stage = 'NEW' and d.first_contact < :patience))"),
  CLOSED("d.stage = 'CLOSED'");

  private final String condition;

  DossierView(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DossierView of(@Nullable String code) {
    for (var view : values()) {
      if (view.code().equals(code)) {
        return view;
      }
    }
    return OPEN;
  }
}
