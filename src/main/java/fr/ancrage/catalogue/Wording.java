package fr.ancrage.catalogue;

import org.jspecify.annotations.Nullable;

/** A step in a territory's words, in one language; null leaves the base's. */
public record Wording(@Nullable String name, @Nullable String explanation) {
  /** Whether it says nothing of its own. */
  public boolean empty() {
    return name == null && explanation == null;
  }
}
