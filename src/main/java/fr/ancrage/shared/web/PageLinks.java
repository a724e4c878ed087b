package fr.ancrage.shared.web;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where one stands in a long list; pages count from 1. */
public record PageLinks(
    int page, int pages, long total, @Nullable String previousUrl, @Nullable String nextUrl) {
  /**
   * The place of a page in a list.
   *
   * @param wanted what the address asks for; a page that is not there is the nearest
   * @param size rows on a page
   * @param url the address of a page
   */
  public static PageLinks of(int wanted, int size, long total, IntFunction<String> url) {
    var pages = (int) Math.max(1, (total + size - 1) / size);
    var page = Math.clamp(wanted, 1, pages);
    return new PageLinks(
        page,
        pages,
        total,
        page > 1 ? url.apply(page - 1) : null,
        page < pages ? url.apply(page + 1) : null);
  }
}
