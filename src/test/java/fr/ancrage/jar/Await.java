package fr.ancrage.jar;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes do. */
final class Await {
  private Await() {}

  /** Looks again and again, at most so long. */
  static void until(Duration most, Callable<Boolean> holds) throws Exception {
    var end = System.nanoTime() + most.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not happen within " + most);
      }
      Thread.sleep(50);
    }
  }
}
