package fr.ancrage.feedback;

import java.util.Locale;

/** « Comment cela se passe-t-il ? » */
public enum Going {
  VERY_WELL,
  WELL,
  SO_SO,
  BADLY,
  VERY_BADLY;

  /** As it is kept. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
