package fr.ancrage.shared;

import org.jspecify.annotations.Nullable;

/** What somebody typed. */
public final class Typed {
  private Typed() {}

  /** Without the spaces around it; null when nothing else was typed. */
  public static @Nullable String orNull(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
