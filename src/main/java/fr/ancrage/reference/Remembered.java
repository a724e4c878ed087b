package fr.ancrage.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that stay true for long and are asked for again and again: the last few hundred, each for
 * half an hour.
 */
final class Remembered<K, V> {
  private static final Duration FRESH = Duration.ofMinutes(30);
  private static final int MOST = 500;

  private final Clock clock;
  private final Map<K, Known<V>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Known<V>> eldest) {
          return size() > MOST;
        }
      };

  Remembered(Clock clock) {
    this.clock = clock;
  }

  private record Known<V>(V answer, Instant until) {}

  /** Everything is to be found anew. */
  void forget() {
    synchronized (answers) {
      answers.clear();
    }
  }

  /** What is remembered, else what is found now; two who ask at once may both look. */
  V or(K question, Supplier<V> find) {
    var now = clock.instant();
    synchronized (answers) {
      var known = answers.get(question);
      if (known != null && now.isBefore(known.until())) {
        return known.answer();
      }
    }
    var found = find.get();
    synchronized (answers) {
      answers.put(question, new Known<>(found, now.plus(FRESH)));
    }
    return found;
  }
}
