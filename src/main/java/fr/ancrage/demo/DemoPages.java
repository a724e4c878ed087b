package fr.ancrage.demo;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.site.PageContent;
import fr.ancrage.site.Pictures;
import fr.ancrage.site.Pictures.Adding;
import fr.ancrage.site.Publications;
import fr.ancrage.site.RichText;
import fr.ancrage.site.SimpleMarks;
import fr.ancrage.site.SitePages;
import fr.ancrage.site.Words;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The public pages of the stories, written through the same doors as everybody's. */
@Component
@OnlyInDemo
@Order(10)
class DemoPages implements DemoChapter {
  private final SitePages pages;
  private final Pictures pictures;
  private final Publications publications;
  private final Clock clock;

  DemoPages(SitePages pages, Pictures pictures, Publications publications, Clock clock) {
    this.pages = pages;
    this.pictures = pictures;
    this.publications = publications;
    this.clock = clock;
  }

  @Override
  public void tell(
      Territory territory,
      DemoTerritory story,
      List<OrganisationId> members,
      Map<String, Account> people) {
    var author =
        story.people().stream()
            .filter(one -> one.role() == Role.COORDINATOR)
            .findFirst()
            .map(one -> people.get(one.name()))
            .orElseThrow();
    var today = LocalDate.now(clock.withZone(territory.zone()));
    for (var one : told(story.mail())) {
      var words = new LinkedHashMap<String, Words>();
      words.put("fr", words(one, "fr"));
      words.put("en", words(one, "en"));
      var shown = new ArrayList<UUID>();
      if (one.get("picture") instanceof String scene) {
        shown.add(picture(territory, scene, text(one, "alt"), text(one, "alt-en"), author));
      }
      var id = pages.create(territory, words.getOrDefault("fr", Words.NONE).title(), author);
      pages.save(id, 0, Ids.next(), new PageContent(words, shown), false, author);
      if (!Boolean.TRUE.equals(one.get("draft"))) {
        publications.publish(territory, id, today, author);
      }
    }
  }

  private UUID picture(
      Territory territory, String scene, String alt, String english, Account author) {
    return switch (pictures.add(territory, DemoScenes.png(scene), alt, english, author.id())) {
      case Adding.Added(var id) -> id;
      case Adding.Refused(var why) -> throw new IllegalStateException(scene + " " + why);
    };
  }

  private static Words words(Map<?, ?> page, String language) {
    var written = page.get(language) instanceof Map<?, ?> map ? map : Map.of();
    return new Words(
        text(written, "title"),
        text(written, "lead"),
        RichText.of(SimpleMarks.toHtml(text(written, "body"))).html());
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text.strip() : "";
  }

  private static List<Map<?, ?>> told(String story) {
    try (var file = new ClassPathResource("demo/pages.yaml").getInputStream()) {
      Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      var found = new ArrayList<Map<?, ?>>();
      if (all.get(story) instanceof List<?> list) {
        for (var one : list) {
          if (one instanceof Map<?, ?> page) {
            found.add(page);
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
