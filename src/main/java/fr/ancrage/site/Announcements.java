package fr.ancrage.site;

import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a territory's front says of its pages. */
@Service
public class Announcements {
  private final PublicPages pages;
  private final Pictures pictures;

  Announcements(PublicPages pages, Pictures pictures) {
    this.pages = pages;
    this.pictures = pictures;
  }

  /** In their order, in the reader's language where it is written. */
  public List<Announced> of(Territory territory, String language) {
    var all = pages.of(territory);
    var heads =
        pictures
            .published(
                territory,
                all.stream().flatMap(one -> one.content().pictures().stream().limit(1)).toList())
            .stream()
            .collect(Collectors.toMap(Picture::id, Function.identity()));
    return all.stream().map(one -> announced(territory, one, heads, language)).toList();
  }

  private static Announced announced(
      Territory territory, PublicPage page, Map<UUID, Picture> heads, String language) {
    var content = page.content();
    var words = content.in(language);
    var head = content.pictures().isEmpty() ? null : heads.get(content.pictures().getFirst());
    return new Announced(
        territory.url() + "/vivre-ici/" + page.slug(),
        words.title(),
        words.lead(),
        content.spoken(language),
        shown(territory, head, language));
  }

  private static Announced.@Nullable Shown shown(
      Territory territory, @Nullable Picture one, String language) {
    return one == null
        ? null
        : new Announced.Shown(
            one.address(territory, one.widths().getFirst()),
            one.addresses(territory),
            one.alt(language),
            one.width(),
            one.height());
  }
}
