package fr.ancrage.needs.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The chips above the list; the first is the default. */
enum NeedView {
  OPEN("n.state = 'open'"),
  STALE("n.state = 'open' and n.confirmed_at < :asked"),
  FADED("n.state = 'open' and n.faded_at is not null"),
  DRAFT("n.state = 'draft'"),
  FILLED("n.state = 'filled'"),
  WITHDRAWN("n.state = 'withdrawn'");

  private final String condition;

  NeedView(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static NeedView of(@Nullable String code) {
    for (var view : values()) {
      if (view.code().equals(code)) {
        return view;
      }
    }
    return OPEN;
  }
}
