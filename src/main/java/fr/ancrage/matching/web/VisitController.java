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
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme of a visit: who receives, when, where; told to every calendar. */
@Controller
@RequestMapping("/t/{territory}/mises-en-relation/{id}/visite")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class VisitController {
  static final int STOPS = 6;

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
    var form = Form.sent(request);
    var before = visits.of(introduction).map(Visit::stops).orElse(List.of());
    var stops = new ArrayList<Visit.Stop>();
    for (var i = 1; i <= STOPS; i++) {
      if (!form.value("title" + i).isBlank()) {
        var stop = stop(form, i, before, territory);
        if (stop.isEmpty()) {
          form = form.refusing("title" + i, t.get("matching.visit.stop.wrong", i));
        }
        stop.ifPresent(stops::add);
      }
    }
    if (stops.isEmpty() && form.errors().isEmpty()) {
      form = form.refusing("title1", t.get("matching.visit.empty"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.page(territory, roles, introduction, form, t));
      return "matching/introduction";
    }
    stops.sort(java.util.Comparator.comparing(Visit.Stop::start));
    visits.plan(
        territory,
        introduction,
        Typed.orNull(form.value("words")),
        stops,
        Introductions.By.of(roles, me),
        me.email());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.visit.planned")));
    return "redirect:" + territory.url() + "/mises-en-relation/" + id;
  }

  @PostMapping("/annulation")
  String cancel(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      Texts t,
      RedirectAttributes flash) {
    var introduction = pages.find(roles, Ids.parse(id)).id();
    if (!visits.cancel(territory, introduction, Introductions.By.of(roles, me), me.email())) {
      throw new NotFound(id);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.visit.cancelled")));
    return "redirect:" + territory.url() + "/mises-en-relation/" + id;
  }

  /** One line of the form; what had its place before keeps its name in calendars. */
  private static Optional<Visit.Stop> stop(
      Form form, int i, List<Visit.Stop> before, Territory territory) {
    var day = TypedDay.read(form.value("day" + i));
    var from = time(form.value("from" + i));
    var to = time(form.value("to" + i));
    var place = form.value("place" + i).strip();
    var email = Typed.orNull(form.value("email" + i));
    if (day.isEmpty()
        || from.isEmpty()
        || to.isEmpty()
        || !to.get().isAfter(from.get())
        || place.isEmpty()
        || (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Visit.Stop(
            i <= before.size() ? before.get(i - 1).id() : Ids.next(),
            day.get().atTime(from.get()),
            day.get().atTime(to.get()),
            territory.zone(),
            form.value("title" + i).strip(),
            place,
            Typed.orNull(form.value("host" + i)),
            email));
  }

  private static Optional<LocalTime> time(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip().replace('h', ':')));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }
}
