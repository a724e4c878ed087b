package fr.ancrage.prospects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an approach stands. Who said no stands nowhere: nothing of them is left. */
public enum ProspectState {
  /** Nothing was tried yet. */
  NEW,
  /** Somebody wrote, called or met them. */
  APPROACHED,
  /** They asked to be asked again, on a day. */
  LATER,
  /** They said yes, and have a profile. */
  CAME;

  /** As addresses write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this code. */
  public static Optional<ProspectState> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
