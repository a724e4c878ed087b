package fr.ancrage.site.web;

import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.shared.Texts;
import fr.ancrage.site.Offer;
import fr.ancrage.territories.Territory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Offers for other software: Atom, and CSV that a spreadsheet opens. */
@Component
class OfferFeeds {
  private final OfferWords words;
  private final PublicUrl here;

  OfferFeeds(OfferWords words, PublicUrl here) {
    this.words = words;
    this.here = here;
  }

  String atom(Territory territory, List<Offer> offers, String query, Texts t) {
    var updated =
        offers.stream().map(Offer::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\">");
    element(feed, "title", t.get("site.offers.title", territory.name()));
    element(feed, "id", here.of(territory, "/offres"));
    element(feed, "updated", updated.toString());
    feed.append("<author>");
    element(feed, "name", territory.name());
    feed.append("</author>");
    link(feed, "self", here.of(territory, "/offres.atom" + query));
    link(feed, "alternate", here.of(territory, "/offres" + query));
    for (var one : offers) {
      feed.append("<entry>");
      element(feed, "title", one.title());
      element(feed, "id", "urn:uuid:" + one.id());
      link(feed, "alternate", here.of(territory, "/offres/" + one.id()));
      element(feed, "published", one.publishedAt().toString());
      element(feed, "updated", one.changedAt().toString());
      element(feed, "summary", words.facts(one, territory, t));
      feed.append("</entry>");
    }
    return feed.append("</feed>").toString();
  }

  /** Semicolons and a mark of UTF-8 first, as spreadsheets in France expect. */
  String csv(Territory territory, List<Offer> offers, Texts t) {
    var out = new StringWriter().append('\uFEFF');
    var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    try (var printer = format.print(out)) {
      printer.printRecord(
          Stream.of(
                  "title",
                  "profession",
                  "rome",
                  "organisation",
                  "commune",
                  "insee",
                  "contract",
                  "rate",
                  "from",
                  "until",
                  "published",
                  "address")
              .map(column -> t.get("site.csv." + column)));
      for (var one : offers) {
        printer.printRecord(
            Stream.of(
                    one.title(),
                    words.profession(one, t),
                    words.rome(one),
                    one.organisation(),
                    one.commune(),
                    one.communeCode(),
                    words.contract(one, t),
                    words.rate(one, t),
                    one.from() == null ? "" : one.from().toString(),
                    one.until() == null ? "" : one.until().toString(),
                    one.publishedAt().toString(),
                    here.of(territory, "/offres/" + one.id()))
                .map(OfferFeeds::safe));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A cell that begins like a formula would be one. */
  private static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static void element(StringBuilder feed, String name, String text) {
    feed.append('<').append(name).append('>').append(HtmlUtils.htmlEscapeDecimal(text));
    feed.append("</").append(name).append('>');
  }

  private static void link(StringBuilder feed, String rel, String url) {
    feed.append("<link rel=\"").append(rel).append("\" href=\"");
    feed.append(HtmlUtils.htmlEscapeDecimal(url)).append("\"/>");
  }
}
