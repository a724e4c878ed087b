package fr.ancrage.site.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Link;
import fr.ancrage.site.PageContent;
import fr.ancrage.site.Picture;
import fr.ancrage.site.Pictures;
import fr.ancrage.site.PublicPage;
import fr.ancrage.site.PublicPages;
import fr.ancrage.territories.Territory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages as they are read, public or not yet. */
@Component
class PageViews {
  private final PublicPages pages;
  private final Pictures pictures;

  PageViews(PublicPages pages, Pictures pictures) {
    this.pages = pages;
    this.pictures = pictures;
  }

  PageView published(Territory territory, PublicPage page, Texts t) {
    var content = page.content();
    return view(
        territory,
        page.slug(),
        content,
        shown(
            pictures.published(territory, content.pictures()),
            content,
            one -> PictureView.published(territory, one, t.language())),
        t.language(),
        page.publishedAt(),
        null,
        t);
  }

  PageView preview(
      Territory territory,
      String slug,
      PageContent content,
      String language,
      Instant edited,
      PageView.Preview preview,
      Texts t) {
    return view(
        territory,
        slug,
        content,
        shown(pictures.all(), content, one -> PictureView.draft(territory, one, language)),
        language,
        edited,
        preview,
        t);
  }

  private PageView view(
      Territory territory,
      String slug,
      PageContent content,
      List<PictureView> shown,
      String language,
      Instant when,
      PageView.@Nullable Preview preview,
      Texts t) {
    var words = content.in(language);
    var home = territory.url();
    return new PageView(
        territory.name(),
        home,
        url(territory, slug),
        words.title(),
        words.lead(),
        words.body(),
        content.spoken(language),
        shown.isEmpty() ? null : shown.getFirst(),
        shown.stream().skip(1).toList(),
        pages.of(territory).stream()
            .filter(other -> !other.slug().equals(slug))
            .map(
                other ->
                    new Link(other.content().in(language).title(), url(territory, other.slug())))
            .toList(),
        home + "/venir",
        t.date(when.atZone(territory.zone()).toLocalDate()),
        preview);
  }

  static String url(Territory territory, String slug) {
    return territory.url() + "/vivre-ici/" + slug;
  }

  private static List<PictureView> shown(
      List<Picture> known, PageContent content, Function<Picture, PictureView> view) {
    Map<UUID, Picture> byId =
        known.stream().collect(Collectors.toMap(Picture::id, Function.identity()));
    return content.pictures().stream().map(byId::get).filter(Objects::nonNull).map(view).toList();
  }
}
