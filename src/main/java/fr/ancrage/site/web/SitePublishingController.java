package fr.ancrage.site.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.site.PageContent;
import fr.ancrage.site.Publications;
import fr.ancrage.site.SitePages;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a draft to what visitors read: seen first, published from a day on, taken back. */
@Controller
@RequestMapping("/t/{territory}/site/pages/{id}")
@Access(roles = Role.COORDINATOR)
class SitePublishingController {
  private final SitePages pages;
  private final Publications publications;
  private final PageViews views;
  private final Clock clock;

  SitePublishingController(
      SitePages pages, Publications publications, PageViews views, Clock clock) {
    this.pages = pages;
    this.publications = publications;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping("/apercu")
  String preview(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "fr") String langue,
      Texts t,
      Model model) {
    var page = pages.get(id);
    var language = langue.equals("en") ? "en" : "fr";
    var url = url(territory, id);
    var preview = bar(territory, page.content(), url, url + "/publication", language, t);
    model.addAttribute(
        "page",
        views.preview(
            territory, page.slug(), page.content(), language, page.editedAt(), preview, t));
    return "site/page";
  }

  @PostMapping("/publication")
  String publish(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String from,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var today = today(territory);
    var day = TypedDay.read(from).orElse(today);
    if (missing(pages.get(id).content(), t) != null
        || day.isBefore(today)
        || day.isAfter(today.plusYears(1))) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("site.publish.day")));
      return "redirect:" + url(territory, id) + "/apercu";
    }
    var number = publications.publish(territory, id, day, me);
    var said =
        day.equals(today)
            ? t.get("site.publish.done")
            : t.get("site.publish.planned", t.day(day, today));
    flash.addFlashAttribute(
        "toast", new Toast(said, url(territory, id) + "/versions/" + number + "/annulation"));
    return "redirect:" + territory.url() + "/site";
  }

  @GetMapping("/versions")
  String versions(Territory territory, @PathVariable UUID id, Texts t, Model model) {
    var page = pages.get(id);
    var today = today(territory);
    var url = url(territory, id);
    model.addAttribute(
        "page",
        new RevisionsPage(
            url,
            page.content().title(),
            publications.of(id).stream()
                .map(
                    one ->
                        new RevisionsPage.Row(
                            one.number(),
                            url + "/versions/" + one.number(),
                            one.content().title(),
                            t.get(
                                "site.version.by",
                                t.near(
                                    one.publishedAt().atZone(territory.zone()).toLocalDate(),
                                    today),
                                one.publishedBy()),
                            one.withdrawnAt() != null,
                            t.get("site.version.from", t.near(one.visibleFrom(), today)),
                            one.withdrawnAt() == null
                                && one.number() == (page.revision() == null ? 0 : page.revision())))
                .toList()));
    return "site/versions";
  }

  @GetMapping("/versions/{number}")
  String version(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "fr") String langue,
      Texts t,
      Model model) {
    var page = pages.get(id);
    var revision = publications.get(id, number);
    var url = url(territory, id) + "/versions/" + number;
    var language = langue.equals("en") ? "en" : "fr";
    var bar = bar(territory, revision.content(), url(territory, id), null, language, t);
    model.addAttribute(
        "page",
        views.preview(
            territory,
            page.slug(),
            revision.content(),
            language,
            revision.publishedAt(),
            new PageView.Preview(
                bar.editUrl(), null, bar.today(), null, languages(url, t), bar.untranslated()),
            t));
    return "site/page";
  }

  /** Makes the draft what was published then; the draft can be had back. */
  @PostMapping("/versions/{number}/reprise")
  String restore(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable int number,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var page = pages.get(id);
    pages.save(id, page.version(), Ids.next(), publications.get(id, number).content(), true, me);
    flash.addFlashAttribute(
        "toast", new Toast(t.get("site.version.restored", number), url(territory, id) + "/retour"));
    return "redirect:" + url(territory, id);
  }

  @PostMapping("/versions/{number}/annulation")
  String withdraw(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable int number,
      Texts t,
      RedirectAttributes flash) {
    publications.withdraw(territory, id, number);
    flash.addFlashAttribute("notice", new Notice(Tone.INFO, t.get("site.publish.undone")));
    return "redirect:" + url(territory, id);
  }

  private PageView.Preview bar(
      Territory territory,
      PageContent content,
      String url,
      @Nullable String publishUrl,
      String language,
      Texts t) {
    var missing = missing(content, t);
    return new PageView.Preview(
        url,
        missing == null ? publishUrl : null,
        today(territory).toString(),
        missing,
        languages(url + "/apercu", t),
        !content.spoken(language).equals(language));
  }

  private static List<Link> languages(String url, Texts t) {
    return List.of(
        new Link(t.get("site.language.fr"), url + "?langue=fr"),
        new Link(t.get("site.language.en"), url + "?langue=en"));
  }

  private static @Nullable String missing(PageContent content, Texts t) {
    return content.in("fr").body().isBlank() ? t.get("site.publish.empty") : null;
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  private static String url(Territory territory, UUID id) {
    return territory.url() + "/site/pages/" + id;
  }
}
