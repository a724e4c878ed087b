package fr.ancrage.site;

/**
 * A page in one language.
 *
 * @param lead one or two sentences, shown where the page is announced
 * @param body publishable HTML
 */
public record Words(String title, String lead, String body) {
  /** Nothing yet. */
  public static final Words NONE = new Words("", "", "");

  /** Whether there is enough to be shown. */
  public boolean there() {
    return !title.isBlank();
  }
}
