package fr.ancrage.needs;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Under which terms somebody is sought. */
public enum Contract {
  PERMANENT,
  FIXED_TERM,
  CIVIL_SERVANT,
  LOCUM,
  SELF_EMPLOYED,
  ASSOCIATE,
  TAKEOVER,
  APPRENTICE;

  /** As it is kept and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this code; none for anything else. */
  public static Optional<Contract> of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
