package fr.ancrage.matching.web;

import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Visit;
import fr.ancrage.matching.Visits;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme of a visit: who receives, when, where; told to every calendar. */
@Controller
@RequestMapping("/t/{territory}/mises-en-relation/{id}/visite")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class VisitController {
  private final IntroductionPages pages;
  private final Visits visits;

  VisitController(IntroductionPages pages, Visits visits) {
    this.pages = pages;
    this.visits = visits;
  }

  @PostMapping
  String plan(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var introduction = pages.find(roles, Ids.parse(id)).id();
    var before = visits.of(introduction);
    var sent = Form.sent(request);
    var stops = before.map(Visit::stops).orElse(List.of());
    var reading = VisitForms.read(sent, stops, territory, t);
    if (!reading.form().errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return again(territory, roles, introduction, reading.form(), t, model);
    }
    try {
      visits.plan(
          territory,
          introduction,
          VisitForms.read(sent),
          Typed.orNull(sent.value("note")),
          reading.stops(),
          Introductions.By.of(roles, me),
          me.email());
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var over = VisitForms.over(sent, visits.of(introduction).orElse(null));
      var told = over.refusing("visite", t.get("matching.visit.stale"));
      return again(territory, roles, introduction, told, t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.visit.planned")));
    return "redirect:" + territory.url() + "/mises-en-relation/" + id;
  }

  @PostMapping("/annulation")
  String cancel(
      Territory territory,
      MyRoles roles,
      @PathVariable String id,
      Texts t,
      RedirectAttributes flash) {
    var introduction = pages.find(roles, Ids.parse(id)).id();
    if (!visits.cancel(territory, introduction)) {
      throw new NotFound(id);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.visit.cancelled")));
    return "redirect:" + territory.url() + "/mises-en-relation/" + id;
  }

  private String again(
      Territory territory, MyRoles roles, UUID introduction, Form form, Texts t, Model model) {
    model.addAttribute("page", pages.page(territory, roles, introduction, form, t));
    return "matching/introduction";
  }
}
