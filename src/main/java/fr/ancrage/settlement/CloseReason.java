package fr.ancrage.settlement;

import java.util.Locale;

/** Why a dossier is closed. */
public enum CloseReason {
  SETTLED,
  GAVE_UP,
  ELSEWHERE,
  NO_ANSWER,
  NOT_CONCERNED,
  /** It goes on in the dossier of the record it was merged into; never chosen by hand. */
  MERGED;

  /** As it is kept. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
