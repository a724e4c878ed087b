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
  WAITING(
      "d.stage <> 'CLOSED' and exists (select 1 from settlement.due_step w"
          + " where w.dossier_id = d.id and w.started and not w.household)"),
  LATE(
      "d.stage <> 'CLOSED' and (exists (select 1 from settlement.due_step late"
          + " where late.dossier_id = d.id and not late.started and not late.household"
          + " and (late.latest_on < :today or late.due_on < :today))"
          + " or (d.stage = 'NEW' and d.first_contact < :patience))"),
  ARRIVED("d.stage = 'ARRIVED'"),
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
