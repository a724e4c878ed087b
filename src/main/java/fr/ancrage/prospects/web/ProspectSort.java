package fr.ancrage.prospects.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Orders of the list. */
enum ProspectSort {
  NEXT("next_on nulls last, entered_at desc, id"),
  RECENT("entered_at desc, id"),
  NAME("ancrage.plain(family_name), ancrage.plain(given_name), id");

  private final String order;

  ProspectSort(String order) {
    this.order = order;
  }

  String order() {
    return order;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ProspectSort of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return one;
      }
    }
    return NEXT;
  }
}
