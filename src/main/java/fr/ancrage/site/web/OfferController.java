package fr.ancrage.site.web;

import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.site.OfferFilter;
import fr.ancrage.site.PublicOffers;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a territory seeks, for anybody. */
@Controller
@Access(Audience.EVERYBODY)
class OfferController {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 1000;

  private final PublicOffers offers;
  private final OfferPages pages;
  private final OfferFeeds feeds;

  OfferController(PublicOffers offers, OfferPages pages, OfferFeeds feeds) {
    this.offers = offers;
    this.pages = pages;
    this.feeds = feeds;
  }

  @GetMapping("/t/{territory}/offres")
  String list(
      Territory territory,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String metier,
      @RequestParam(required = false) @Nullable String commune,
      @RequestParam(required = false) @Nullable String contrat,
      @RequestParam(defaultValue = "1") String page,
      Texts t,
      Model model) {
    var number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    var filter = filter(q, metier, commune, contrat).at(Math.clamp(number, 1, LAST_PAGE));
    model.addAttribute("page", pages.list(territory, filter, t));
    return "site/offers";
  }

  /** What is over says so (410), with what else there is. */
  @GetMapping("/t/{territory}/offres/{id}")
  String show(
      Territory territory,
      @PathVariable UUID id,
      Texts t,
      HttpServletResponse response,
      Model model) {
    var offer = offers.find(territory, id).orElseThrow(() -> new NotFound(id));
    if (offer.overAt() != null) {
      response.setStatus(HttpStatus.GONE.value());
    }
    model.addAttribute("page", pages.page(territory, offer, t));
    return "site/offer";
  }

  @GetMapping("/t/{territory}/offres.atom")
  ResponseEntity<String> atom(
      Territory territory,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String metier,
      @RequestParam(required = false) @Nullable String commune,
      @RequestParam(required = false) @Nullable String contrat,
      Texts t) {
    var filter = filter(q, metier, commune, contrat);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(QUARTER).cachePublic())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
        .body(feeds.atom(territory, offers.all(territory, filter), filter.query(), t));
  }

  @GetMapping("/t/{territory}/offres.csv")
  ResponseEntity<byte[]> csv(
      Territory territory,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String metier,
      @RequestParam(required = false) @Nullable String commune,
      @RequestParam(required = false) @Nullable String contrat,
      Texts t) {
    var all = offers.all(territory, filter(q, metier, commune, contrat));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"offres.csv\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(feeds.csv(territory, all, t).getBytes(StandardCharsets.UTF_8));
  }

  private static OfferFilter filter(
      String q, @Nullable String metier, @Nullable String commune, @Nullable String contrat) {
    return new OfferFilter(
        q.length() > LONGEST ? q.substring(0, LONGEST) : q,
        Typed.orNull(metier),
        Typed.orNull(commune),
        Typed.orNull(contrat),
        1);
  }
}
