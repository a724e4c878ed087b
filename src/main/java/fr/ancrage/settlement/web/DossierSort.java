package fr.ancrage.settlement.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The orders of the list; the first is the default. */
enum DossierSort {
  RECENT("d.opened_at desc, d.id"),
  NAME("ancrage.plain(card.family_name || ' ' || card.given_name), d.id"),
  START("start.day nulls last, d.opened_at desc, d.id"),
  NEXT("plan.next_step_on nulls last, d.opened_at desc, d.id"),
  OLDEST("d.opened_at, d.id");

  private final String order;

  DossierSort(String order) {
    this.order = order;
  }

  String order() {
    return order;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DossierSort of(@Nullable String code) {
    for (var sort : values()) {
      if (sort.code().equals(code)) {
        return sort;
      }
    }
    return RECENT;
  }
}
