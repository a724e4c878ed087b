package fr.ancrage.site.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.site.Pictures;
import fr.ancrage.site.RichText;
import fr.ancrage.site.SimpleMarks;
import fr.ancrage.site.SitePage;
import fr.ancrage.site.SitePages;
import fr.ancrage.site.Words;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing one page. */
@Controller
@RequestMapping("/t/{territory}/site/pages/{id}")
@Access(roles = Role.COORDINATOR)
class SitePageController {
  private final SitePages pages;
  private final Pictures pictures;
  private final Clock clock;

  SitePageController(SitePages pages, Pictures pictures, Clock clock) {
    this.pages = pages;
    this.pictures = pictures;
    this.clock = clock;
  }

  @GetMapping
  String edit(Territory territory, @PathVariable UUID id, Texts t, Model model) {
    var page = pages.get(id);
    return page(territory, page, filled(page), null, t, model);
  }

  @PostMapping
  String save(
      Territory territory,
      @PathVariable UUID id,
      @Valid @ModelAttribute SitePageForm wanted,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var known = pages.get(id);
    var form = Form.sent(request, binding, t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, known, form, null, t, model);
    }
    var written = wanted.written();
    try {
      pages.save(id, wanted.read(), wanted.open(), written.content(), true, me);
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var now = pages.get(id);
      var over = form.with("version", String.valueOf(now.version()));
      return page(territory, now, over, SimpleMarks.of(french(now).body()), t, model);
    }
    if (!written.removed().isEmpty()) {
      flash.addFlashAttribute("notice", new Notice(Tone.INFO, removed(written.removed(), t)));
    }
    flash.addFlashAttribute(
        "toast", new Toast(t.get("site.page.saved"), url(territory, id) + "/retour"));
    return "redirect:"
        + url(territory, id)
        + (request.getParameter("voir") == null ? "" : "/apercu");
  }

  /** The draft saves itself while it is written. */
  @PostMapping(headers = "X-Autosave")
  ResponseEntity<String> autosave(
      Territory territory,
      @PathVariable UUID id,
      @Valid @ModelAttribute SitePageForm wanted,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request) {
    var form = Form.sent(request, binding, t);
    if (!form.errors().isEmpty()) {
      return ResponseEntity.unprocessableContent().body(form.errors().getFirst().message());
    }
    pages.save(id, wanted.read(), wanted.open(), wanted.written().content(), false, me);
    var now = LocalTime.now(clock.withZone(territory.zone()));
    return ResponseEntity.ok(t.get("site.page.saved-at", t.time(now)));
  }

  @PostMapping("/retour")
  String undo(Territory territory, @PathVariable UUID id) {
    pages.undo(id);
    return "redirect:" + url(territory, id);
  }

  private String page(
      Territory territory, SitePage page, Form form, @Nullable String other, Texts t, Model model) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var url = url(territory, page.id());
    var open = form.value("form");
    model.addAttribute(
        "page",
        new SiteEditPage(
            url,
            territory.url() + "/site",
            url + "/apercu",
            url + "/versions",
            territory.url() + "/site/images",
            page.revision() == null ? null : PageViews.url(territory, page.slug()),
            page.content().title(),
            SiteWords.tone(page, today),
            SiteWords.state(page, today, t),
            SiteWords.edited(page, territory, today, t),
            open.isEmpty() ? Ids.next().toString() : open,
            text(form, "bodyFr"),
            text(form, "bodyEn"),
            pictures.all().stream()
                .map(one -> PictureView.draft(territory, one, t.language()))
                .toList(),
            other,
            form));
    return "site/edit";
  }

  /** What was typed comes back as it was meant, without what is dangerous. */
  private static SiteEditPage.Text text(Form form, String field) {
    var typed = form.value(field);
    var html = form.value("format").equals("html") ? typed : SimpleMarks.toHtml(typed);
    var clean = RichText.of(html).html();
    return new SiteEditPage.Text(
        clean, form.value("format").equals("html") ? SimpleMarks.of(clean) : typed);
  }

  private static Form filled(SitePage page) {
    var known = new HashMap<String, @Nullable Object>();
    var english = page.content().words().getOrDefault("en", Words.NONE);
    known.put("titleFr", french(page).title());
    known.put("leadFr", french(page).lead());
    known.put("bodyFr", french(page).body());
    known.put("titleEn", english.title());
    known.put("leadEn", english.lead());
    known.put("bodyEn", english.body());
    known.put("format", "html");
    var chosen = page.content().pictures();
    known.put("head", chosen.isEmpty() ? "" : chosen.getFirst());
    known.put("others", chosen.stream().skip(1).toList());
    known.put("version", page.version());
    return Form.filled(known);
  }

  private static Words french(SitePage page) {
    return page.content().words().getOrDefault("fr", Words.NONE);
  }

  private static String removed(Set<String> removed, Texts t) {
    return t.get(
        "site.removed",
        removed.stream()
            .sorted()
            .map(one -> t.get("site.removed." + one))
            .collect(Collectors.joining(", ")));
  }

  private static String url(Territory territory, UUID id) {
    return territory.url() + "/site/pages/" + id;
  }
}
