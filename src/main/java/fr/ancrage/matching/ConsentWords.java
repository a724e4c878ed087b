package fr.ancrage.matching;

/** The words by which a person agrees to be shown: {@code profile.consent.text}. */
public final class ConsentWords {
  /** Changes with every change of the words. */
  public static final String VERSION = "2026-11";

  private ConsentWords() {}
}
