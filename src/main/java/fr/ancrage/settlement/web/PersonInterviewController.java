package fr.ancrage.settlement.web;

import fr.ancrage.settlement.Interview;
import fr.ancrage.settlement.Share;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The interview, filled by the person, resumed as often as they like. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}/entretien/{token}")
@Access(Audience.LINK)
class PersonInterviewController {
  private static final String SOURCE = "person";

  private final OpenShare open;
  private final Interview interview;
  private final InterviewPages pages;
  private final Clock clock;

  PersonInterviewController(
      OpenShare open, Interview interview, InterviewPages pages, Clock clock) {
    this.open = open;
    this.interview = interview;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String token, Texts t, Model model) {
    var share = open.of(token, Share.Kind.INTERVIEW);
    return page(territory, share, token, Form.empty(), t, model);
  }

  @PostMapping
  String save(
      Territory territory,
      @PathVariable String token,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var share = open.of(token, Share.Kind.INTERVIEW);
    var form = keep(share, t, request);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, share, token, form, t, model);
    }
    return "redirect:" + url(territory, token);
  }

  /** The page saves itself while it is filled. */
  @PostMapping(headers = "X-Autosave")
  ResponseEntity<String> autosave(
      Territory territory, @PathVariable String token, Texts t, HttpServletRequest request) {
    var form = keep(open.of(token, Share.Kind.INTERVIEW), t, request);
    var now = LocalTime.now(clock.withZone(territory.zone()));
    return form.errors().isEmpty()
        ? ResponseEntity.ok(t.get("settlement.saved", t.time(now)))
        : ResponseEntity.unprocessableContent().body(form.errors().getFirst().message());
  }

  /** The person has said all they wanted to say. */
  @PostMapping("/termine")
  String finish(
      Territory territory,
      @PathVariable String token,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var share = open.of(token, Share.Kind.INTERVIEW);
    var form = keep(share, t, request);
    if (form.value("informed").isEmpty()) {
      form = form.refusing("informed", t.get("settlement.interview.informed.missing"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, share, token, form, t, model);
    }
    interview.finish(share.dossier(), null, share.name());
    return "redirect:" + url(territory, token);
  }

  private Form keep(Share share, Texts t, HttpServletRequest request) {
    var sent = pages.form(share.dossier(), Form.sent(request), true, t);
    var answers = sent.read();
    interview.begin(share.dossier(), null);
    interview.answer(share.dossier(), answers, SOURCE, null);
    open.used(share);
    return sent.form();
  }

  private String page(
      Territory territory, Share share, String token, Form form, Texts t, Model model) {
    model.addAttribute(
        "page",
        pages.page(territory, share.dossier(), true, true, url(territory, token), null, form, t));
    return "settlement/interview-person";
  }

  private static String url(Territory territory, String token) {
    return territory.url() + "/entretien/" + token;
  }
}
