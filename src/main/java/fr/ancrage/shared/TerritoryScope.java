package fr.ancrage.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The territory at work on this thread. Database connections taken inside a scope see the rows of
 * its territory only; outside every scope they see no territory's rows.
 */
public final class TerritoryScope {
  private static final ThreadLocal<@Nullable TerritoryId> CURRENT = new ThreadLocal<>();

  private TerritoryScope() {}

  /** The territory at work, if any. */
  public static Optional<TerritoryId> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** The territory at work; asking for it outside every scope is a bug. */
  public static TerritoryId required() {
    return current().orElseThrow(() -> new IllegalStateException("no territory at work"));
  }

  /** Works for one territory and restores the scope before. A transaction must not span two. */
  public static <T extends @Nullable Object> T call(
      @Nullable TerritoryId territory, Supplier<T> work) {
    var before = CURRENT.get();
    CURRENT.set(territory);
    try {
      return work.get();
    } finally {
      CURRENT.set(before);
    }
  }

  /** Like {@link #call}, without result. */
  public static void run(@Nullable TerritoryId territory, Runnable work) {
    call(
        territory,
        () -> {
          work.run();
          return true;
        });
  }

  /** For filters, whose work throws: the caller must {@link #leave} in its {@code finally}. */
  public static void enter(TerritoryId territory) {
    CURRENT.set(territory);
  }

  /** No territory is at work on this thread any more. */
  public static void leave() {
    CURRENT.remove();
  }
}
