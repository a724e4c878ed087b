package fr.ancrage.site.web;

import fr.ancrage.shared.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offer.
 *
 * @param facts label and words
 * @param words paragraphs and lists, in the language they were written in
 * @param over since when nobody is sought, in words; null while somebody is
 * @param others other offers of the territory
 * @param structured the same for machines (schema.org JobPosting); null when it is over
 */
public record OfferPage(
    String territory,
    String listUrl,
    String url,
    String title,
    String lead,
    List<Link> facts,
    List<String> words,
    boolean foreign,
    @Nullable String over,
    String freshness,
    String applyUrl,
    String tellUrl,
    String mailUrl,
    List<OfferListPage.Row> others,
    List<Link> pages,
    @Nullable String structured) {}
