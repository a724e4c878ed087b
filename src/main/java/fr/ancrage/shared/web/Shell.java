package fr.ancrage.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a page's own content.
 *
 * @param title names the thing shown, without the product's name
 * @param path the address of this page with its query, where switches of language and theme return
 * @param languages the ones this page exists in, each by its own name
 * @param nav entries of the reader's role, the most used first; empty on public pages
 * @param searchUrl where the search box sends its {@code q}, null when there is nothing to search
 */
public record Shell(
    String title,
    String language,
    Theme theme,
    String path,
    Csrf csrf,
    List<Choice> languages,
    @Nullable TerritoryBadge territory,
    List<NavEntry> nav,
    @Nullable SignedIn user,
    @Nullable String searchUrl,
    @Nullable Notice notice,
    @Nullable Toast toast,
    boolean demo) {

  /** Entries that fit the phone's bottom bar beside "Plus". */
  private static final int ON_THE_PHONE = 4;

  /** Entries that stand in the rail; the rest is folded under them. */
  private static final int IN_THE_RAIL = 6;

  /** A page for somebody who is not signed in, outside every territory. */
  public static Shell open(String title, String language, Theme theme, String path, Csrf csrf) {
    return new Shell(
        title, language, theme, path, csrf, List.of(), null, List.of(), null, null, null, null,
        false);
  }

  /** Where a language needs it, the page runs from right to left. */
  public String direction() {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  public boolean rightToLeft() {
    return direction().equals("rtl");
  }

  public List<NavEntry> navInTheRail() {
    return nav.stream().limit(IN_THE_RAIL).toList();
  }

  public List<NavEntry> navUnderTheRail() {
    return nav.stream().skip(IN_THE_RAIL).toList();
  }

  public List<NavEntry> navOnThePhone() {
    return nav.stream().limit(ON_THE_PHONE).toList();
  }

  public List<NavEntry> navUnderMore() {
    return nav.stream().skip(ON_THE_PHONE).toList();
  }

  /** Same page under another title, as error pages need. */
  public Shell titled(String other) {
    return new Shell(
        other, language, theme, path, csrf, languages, territory, nav, user, searchUrl, notice,
        toast, demo);
  }
}
