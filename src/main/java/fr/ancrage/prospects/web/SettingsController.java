package fr.ancrage.prospects.web;

import fr.ancrage.messaging.Marks;
import fr.ancrage.people.Account;
import fr.ancrage.prospects.ApproachTemplate;
import fr.ancrage.prospects.ApproachTemplates;
import fr.ancrage.prospects.RetentionRules;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of the approach in six languages, and for how long prospects are kept. */
@Controller
@RequestMapping("/t/{territory}/prospects/reglages")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
class SettingsController {
  private static final List<String> MARKS =
      List.of("{prénom}", "{nom}", "{territoire}", "{rencontre}", "{auteur}");
  private static final int SUBJECT = 150;
  private static final int WORDS = 6000;

  private final ApproachTemplates templates;
  private final RetentionRules rules;
  private final Clock clock;

  SettingsController(ApproachTemplates templates, RetentionRules rules, Clock clock) {
    this.templates = templates;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping
  String show(
      Territory territory, @RequestParam(defaultValue = "fr") String langue, Texts t, Model model) {
    return page(territory, filled(templates.in(language(langue))), Form.empty(), null, t, model);
  }

  @PostMapping("/modele")
  String save(
      Territory territory,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = checked(Form.sent(request), t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, form, Form.empty(), null, t, model);
    }
    var language = language(form.value("langue"));
    var version = form.value("version");
    try {
      templates.save(
          territory.id(),
          new ApproachTemplate(
              language,
              form.value("subject").strip(),
              form.value("words").strip(),
              true,
              version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1),
          me.name());
    } catch (StaleEdit somebodyWasFirst) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var now = templates.in(language);
      var again = form.with("version", String.valueOf(now.version()));
      var saved = now.subject() + "\n\n" + now.words();
      return page(territory, again, Form.empty(), saved, t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("prospects.settings.saved")));
    return "redirect:" + territory.url() + "/prospects/reglages?langue=" + language;
  }

  /** The product's words again. */
  @PostMapping("/modele/produit")
  String reset(
      Territory territory,
      @RequestParam(defaultValue = "fr") String langue,
      Texts t,
      RedirectAttributes flash) {
    templates.reset(language(langue));
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("prospects.settings.reset.done")));
    return "redirect:" + territory.url() + "/prospects/reglages?langue=" + language(langue);
  }

  @PostMapping("/duree")
  String keep(
      Territory territory,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = Form.sent(request);
    var today = today(territory);
    for (var field : List.of("unanswered", "heard")) {
      if (months(form.value(field)) == 0) {
        form =
            form.refusing(
                field, t.get("prospects.settings.months.wrong", RetentionRules.MOST_MONTHS));
      }
    }
    var from = TypedDay.read(form.value("from")).orElse(null);
    if (from == null || from.isBefore(today)) {
      form = form.refusing("from", t.get("prospects.settings.from.wrong"));
    }
    if (!form.errors().isEmpty() || from == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, filled(templates.in("fr")), form, null, t, model);
    }
    rules.decide(
        territory.id(),
        new RetentionRules.Rule(
            from, months(form.value("unanswered")), months(form.value("heard")), me.name()));
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("prospects.settings.decided", t.date(from))));
    return "redirect:" + territory.url() + "/prospects/reglages";
  }

  private static Form checked(Form sent, Texts t) {
    var form = sent;
    var subject = form.value("subject").strip();
    var words = form.value("words").strip();
    if (subject.isEmpty() || subject.length() > SUBJECT) {
      form = form.refusing("subject", t.get("prospects.letter.subject.wrong"));
    }
    if (words.isEmpty() || words.length() > WORDS) {
      form = form.refusing("words", t.get("prospects.letter.words.wrong"));
    }
    var unknown = new TreeSet<>(Marks.left(subject + "\n" + words));
    MARKS.forEach(unknown::remove);
    return unknown.isEmpty()
        ? form
        : form.refusing(
            "words", t.get("prospects.settings.mark.unknown", String.join(", ", unknown)));
  }

  private String page(
      Territory territory, Form form, Form keeping, @Nullable String saved, Texts t, Model model) {
    var url = territory.url() + "/prospects/reglages";
    var language = language(form.value("langue"));
    var today = today(territory);
    var rule = rules.on(today);
    model.addAttribute(
        "page",
        new SettingsPage(
            url,
            territory.url() + "/prospects",
            TextCatalogue.PERSON_LANGUAGES.stream()
                .map(Locale::getLanguage)
                .map(
                    one ->
                        new FilterChip(
                            t.get("prospects.language." + one),
                            url + "?langue=" + one,
                            -1,
                            one.equals(language)))
                .toList(),
            language,
            templates.in(language).own(),
            MARKS,
            saved,
            rules.all().stream().map(one -> rule(one, today, t)).toList(),
            today.toString(),
            RetentionRules.MOST_MONTHS,
            form,
            keeping.errors().isEmpty()
                ? Form.filled(
                    Map.of("unanswered", rule.unanswered(), "heard", rule.heard(), "from", today))
                : keeping));
    return "prospects/settings";
  }

  private static SettingsPage.Rule rule(RetentionRules.Rule one, LocalDate today, Texts t) {
    return new SettingsPage.Rule(
        t.day(one.from(), today),
        t.get("prospects.settings.rule", one.unanswered(), one.heard()),
        one.by());
  }

  private static Form filled(ApproachTemplate one) {
    return Form.filled(
        Map.of(
            "langue", one.language(),
            "subject", one.subject(),
            "words", one.words(),
            "version", one.version()));
  }

  /** How many months; none when it is no number the law allows. */
  private static int months(String typed) {
    var months = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    return months > RetentionRules.MOST_MONTHS ? 0 : months;
  }

  private static String language(String typed) {
    return TextCatalogue.spoken(typed).map(Locale::getLanguage).orElse("fr");
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
