package fr.ancrage.charter.web;

import fr.ancrage.charter.CharterVersion;
import fr.ancrage.charter.Charters;
import fr.ancrage.charter.Rules;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next version of the charter: written, then put into force. */
@Controller
@RequestMapping("/t/{territory}/charte/redaction")
@Access(roles = Role.COORDINATOR)
class DraftController {
  private final Charters charters;
  private final Organisations organisations;
  private final Clock clock;

  DraftController(Charters charters, Organisations organisations, Clock clock) {
    this.charters = charters;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, Texts t, Model model) {
    return page(territory, start(territory, t), t, model);
  }

  @PostMapping
  String save(
      Territory territory,
      Account me,
      @Valid @ModelAttribute DraftForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    if (binding.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, Form.sent(request, binding, t), t, model);
    }
    charters.save(
        territory.id(),
        wanted.wording(),
        wanted.rules(),
        DraftForm.read(wanted.version()),
        me.name());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("charter.draft.kept")));
    return "redirect:" + territory.url() + "/charte/redaction";
  }

  @PostMapping("/publication")
  String publish(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String version,
      Texts t,
      RedirectAttributes flash) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    charters.publish(DraftForm.read(version), today, me.name());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("charter.published")));
    return "redirect:" + territory.url() + "/charte";
  }

  private String page(Territory territory, Form form, Texts t, Model model) {
    var draft = charters.draft().orElse(null);
    var url = territory.url() + "/charte";
    model.addAttribute(
        "page",
        new DraftPage(
            url + "/redaction",
            url,
            Arrays.stream(Rules.Pool.values())
                .map(
                    one ->
                        new Choice(
                            one.name(),
                            t.name("charter.rule.pool", one),
                            one.name().equals(form.value("pool"))))
                .toList(),
            form,
            draft == null
                ? null
                : t.get(
                    "charter.draft.saved",
                    draft.savedByName(),
                    t.date(LocalDate.ofInstant(draft.savedAt(), territory.zone()))),
            draft == null ? null : url + "/redaction/publication",
            organisations.ofTerritory(Part.MEMBER).size()));
    return "charter/draft";
  }

  /** The draft, else what is in force to start from, else the product's proposal. */
  private Form start(Territory territory, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return charters
        .draft()
        .or(() -> charters.inForce(today))
        .map(DraftController::filled)
        .orElseGet(
            () ->
                filled(
                    new CharterVersion.Wording(
                        t.get("charter.proposal.title"),
                        t.get("charter.proposal.words"),
                        t.get("charter.proposal.notice", territory.name()),
                        null),
                    Rules.USUAL,
                    0));
  }

  private static Form filled(CharterVersion version) {
    return filled(
        version.wording(), version.rules(), version.publishedOn() == null ? version.version() : 0);
  }

  private static Form filled(CharterVersion.Wording wording, Rules rules, int version) {
    var known = new HashMap<String, Object>();
    known.put("title", wording.title());
    known.put("words", wording.words());
    known.put("exclusive", rules.exclusiveDays());
    known.put("answer", rules.answerDays());
    known.put("pool", rules.pool().name());
    known.put("grace", rules.graceDays());
    known.put("noticeFr", wording.noticeFr());
    known.put("version", version);
    if (rules.departuresConfidential()) {
      known.put("departures", "true");
    }
    if (wording.noticeEn() != null) {
      known.put("noticeEn", wording.noticeEn());
    }
    return Form.filled(known);
  }
}
