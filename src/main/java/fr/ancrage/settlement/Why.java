package fr.ancrage.settlement;

import java.util.Locale;

/** Why somebody is to be called; the most pressing first. */
public enum Why {
  /** What they answered, months after they arrived, asks for a call. */
  FOLLOW_UP,
  /** Something is about to go wrong. */
  ALERT,
  /** A first contact that nobody has called yet. */
  NEW,
  /** A call that was promised. */
  PROMISED,
  /** Nobody answered last time. */
  NOT_REACHED,
  /** Nothing has happened for weeks. */
  SILENT;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
