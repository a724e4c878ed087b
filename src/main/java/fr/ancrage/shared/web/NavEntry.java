package fr.ancrage.shared.web;

/**
 * One entry of the rail.
 *
 * @param icon name in the sprite
 * @param count things that wait there, not shown when 0
 */
public record NavEntry(String label, String url, String icon, boolean current, int count) {
  public NavEntry(String label, String url, String icon, boolean current) {
    this(label, url, icon, current, 0);
  }
}
