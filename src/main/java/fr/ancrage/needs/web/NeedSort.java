package fr.ancrage.needs.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The orders of the list; the first is the default. */
enum NeedSort {
  URGENT(
      "array_position(array['now', 'soon', 'planned'], n.urgency), n.from_on nulls first,"
          + " n.declared_at desc, n.id"),
  RECENT("n.declared_at desc, n.id"),
  START("n.from_on nulls first, n.declared_at desc, n.id"),
  OLDEST_WORD("n.confirmed_at, n.id"),
  NEAR("array_position(:near_order::text[], n.commune_code) nulls last, n.declared_at desc, n.id"),
  PLACE("array_position(:name_order::uuid[], n.organisation_id) nulls last, n.declared_at desc");

  private final String order;

  NeedSort(String order) {
    this.order = order;
  }

  String order() {
    return order;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static NeedSort of(@Nullable String code) {
    for (var sort : values()) {
      if (sort.code().equals(code)) {
        return sort;
      }
    }
    return URGENT;
  }
}
