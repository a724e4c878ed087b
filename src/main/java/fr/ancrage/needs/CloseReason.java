package fr.ancrage.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a need is over; each reason says how it ended. */
public enum CloseReason {
  FOUND_HERE(NeedState.FILLED),
  FOUND_ELSEWHERE(NeedState.FILLED),
  FOUND_WITHIN(NeedState.FILLED),
  NO_BUDGET(NeedState.WITHDRAWN),
  REORGANISED(NeedState.WITHDRAWN),
  NOBODY_CAME(NeedState.WITHDRAWN),
  MISTAKE(NeedState.WITHDRAWN),
  OTHER(NeedState.WITHDRAWN);

  private final NeedState state;

  CloseReason(NeedState state) {
    this.state = state;
  }

  /** The state it leaves the need in. */
  public NeedState state() {
    return state;
  }

  /** As it is kept and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that end this way. */
  public static List<CloseReason> ending(NeedState state) {
    return Arrays.stream(values()).filter(one -> one.state == state).toList();
  }

  /** The reason of this code; none for anything else. */
  public static Optional<CloseReason> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
