package fr.ancrage.site.web;

import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.site.OfferFilter;
import fr.ancrage.site.PublicOffers;
import fr.ancrage.site.PublicPages;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines are told: which pages there are, which are none of their business. */
@Controller
@Access(Audience.EVERYBODY)
class SitemapController {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Territories territories;
  private final PublicPages pages;
  private final PublicOffers offers;
  private final PublicUrl here;
  private final boolean demo;

  SitemapController(
      Territories territories,
      PublicPages pages,
      PublicOffers offers,
      PublicUrl here,
      @Value("${ancrage.demo:false}") boolean demo) {
    this.territories = territories;
    this.pages = pages;
    this.offers = offers;
    this.here = here;
    this.demo = demo;
  }

  /** A demonstration is nobody's offer: it is not to be found. */
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> robots() {
    var words =
        demo
            ? "User-agent: *\nDisallow: /\n"
            : """
            User-agent: *
            Disallow: /connexion
            Disallow: /preferences
            Disallow: /t/*/suivi/
            Disallow: /t/*/l/
            Sitemap: %s
            """
                .formatted(here.of("/sitemap.xml"));
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(HOUR).cachePublic()).body(words);
  }

  /** One map a territory. */
  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<String> index() {
    return xml(
        territories.open().stream()
            .map(one -> "<sitemap><loc>" + here.of(one, "/sitemap.xml") + "</loc></sitemap>")
            .collect(
                Collectors.joining(
                    "", "<sitemapindex xmlns=\"" + NAMESPACE + "\">", "</sitemapindex>")));
  }

  @GetMapping(path = "/t/{territory}/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<String> map(Territory territory) {
    var entries = new ArrayList<String>();
    entries.add(entry(here.of(territory, ""), null));
    entries.add(entry(here.of(territory, "/venir"), null));
    pages.of(territory).stream()
        .map(one -> entry(here.of(territory, "/vivre-ici/" + one.slug()), one.publishedAt()))
        .forEach(entries::add);
    entries.add(entry(here.of(territory, "/offres"), null));
    entries.add(entry(here.of(territory, "/internes"), null));
    offers.all(territory, OfferFilter.ALL).stream()
        .map(one -> entry(here.of(territory, "/offres/" + one.id()), one.changedAt()))
        .forEach(entries::add);
    return xml(map(entries));
  }

  private static String map(List<String> entries) {
    return "<urlset xmlns=\"" + NAMESPACE + "\">" + String.join("", entries) + "</urlset>";
  }

  private static String entry(String address, @Nullable Instant changed) {
    return "<url><loc>"
        + address
        + "</loc>"
        + (changed == null ? "" : "<lastmod>" + changed + "</lastmod>")
        + "</url>";
  }

  private static ResponseEntity<String> xml(String body) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(HOUR).cachePublic())
        .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body);
  }
}
