package fr.ancrage.site.web;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.site.Pictures;
import fr.ancrage.site.PublicPages;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a territory says of itself to anybody. */
@Controller
@Access(Audience.EVERYBODY)
class PublicPageController {
  private static final Duration YEAR = Duration.ofDays(365);

  private final PublicPages pages;
  private final PageViews views;
  private final Pictures pictures;

  PublicPageController(PublicPages pages, PageViews views, Pictures pictures) {
    this.pages = pages;
    this.views = views;
    this.pictures = pictures;
  }

  /** All pages are announced at the territory's own address. */
  @GetMapping("/t/{territory}/vivre-ici")
  String all(Territory territory) {
    return "redirect:" + territory.url();
  }

  @GetMapping("/t/{territory}/vivre-ici/{slug}")
  String show(Territory territory, @PathVariable String slug, Texts t, Model model) {
    var page = pages.find(territory, slug).orElseThrow(() -> new NotFound(slug));
    model.addAttribute("page", views.published(territory, page, t));
    return "site/page";
  }

  /** The address names one content for ever: a browser asks once. */
  @GetMapping("/t/{territory}/images/{id:[0-9a-f-]{36}}-{width:\\d{1,5}}.jpg")
  ResponseEntity<byte[]> picture(
      Territory territory, @PathVariable String id, @PathVariable int width) {
    var file =
        pictures.published(territory, Ids.parse(id), width).orElseThrow(() -> new NotFound(id));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
        .contentType(MediaType.parseMediaType(file.media()))
        .body(file.content());
  }
}
