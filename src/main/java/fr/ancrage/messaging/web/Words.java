package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Threads;
import fr.ancrage.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What a message must be. */
public final class Words {
  private Words() {}

  /** What is wrong with these words; null when nothing is. */
  public static @Nullable String wrong(String words, Texts t) {
    if (words.isBlank()) {
      return t.get("messaging.thread.missing");
    }
    return words.length() > Threads.MOST ? t.get("messaging.thread.long", Threads.MOST) : null;
  }
}
