package fr.ancrage.shared.web;

import org.jspecify.annotations.Nullable;

/** One value to choose in a list, a radio or a checkbox group. */
public record Choice(String value, String label, boolean selected, @Nullable String hint) {
  public Choice(String value, String label, boolean selected) {
    this(value, label, selected, null);
  }
}
