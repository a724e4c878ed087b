package fr.ancrage.careers.web;

import fr.ancrage.careers.Enrolled;
import fr.ancrage.careers.Sessions;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Trainings: for whom one is worth its while, who is on it, what came of it. */
@Controller
@RequestMapping("/t/{territory}/formations")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.CAREER, matter = Matter.CAREER)
class TrainingController {
  private final Sessions sessions;
  private final TrainingPages pages;
  private final BridgeLines lines;

  TrainingController(Sessions sessions, TrainingPages pages, BridgeLines lines) {
    this.sessions = sessions;
    this.pages = pages;
    this.lines = lines;
  }

  @GetMapping
  String list(Territory territory, Texts t, Model model) {
    model.addAttribute("page", pages.list(territory, sessions.all(), t));
    return "careers/trainings";
  }

  @GetMapping("/{id}")
  String show(
      Territory territory, @PathVariable UUID id, Concerned concerned, Texts t, Model model) {
    var enrolled = sessions.enrolled(id);
    enrolled.forEach(one -> concerned.add(one.person()));
    model.addAttribute("page", pages.page(territory, sessions.get(id), enrolled, t));
    return "careers/training";
  }

  @GetMapping("/{id}/export.xlsx")
  @Audited(purpose = Purpose.CAREER, matter = Matter.CAREER, act = Act.EXPORTED)
  ResponseEntity<byte[]> export(
      Territory territory, @PathVariable UUID id, Concerned concerned, Texts t) {
    var session = sessions.get(id);
    var enrolled = sessions.enrolled(id);
    enrolled.forEach(one -> concerned.add(one.person()));
    var page = pages.page(territory, session, enrolled, t);
    return SheetWriter.download(
        t.get("careers.training.file"),
        List.of(
            t.get("careers.column.name"),
            t.get("careers.column.job"),
            t.get("careers.column.state")),
        page.people().stream()
            .map(one -> Arrays.<@Nullable Object>asList(one.name(), one.job(), one.state()))
            .toList());
  }

  @PostMapping("/{id}/inscriptions")
  String enrol(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam UUID person,
      Texts t,
      RedirectAttributes flash) {
    var seat = sessions.enrol(territory, id, new PersonId(person));
    var here = territory.url() + "/formations/" + id;
    flash.addFlashAttribute(
        "toast",
        new Toast(
            seat.seated()
                ? t.get("careers.enrolled")
                : t.get("careers.enrolled.waits", seat.rank() - seat.seats()),
            here + "/inscriptions/" + person + "?gone=true&silent=true"));
    return "redirect:" + here;
  }

  /** They leave, come back, or are done: the outcome says how. */
  @PostMapping("/{id}/inscriptions/{person}")
  String change(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam(defaultValue = "false") boolean gone,
      @RequestParam(defaultValue = "false") boolean silent,
      Texts t,
      RedirectAttributes flash) {
    var here = territory.url() + "/formations/" + id;
    if (outcome != null) {
      sessions.outcome(
          id,
          new PersonId(person),
          Enrolled.Outcome.of(outcome).orElse(null),
          lines.today(territory));
      flash.addFlashAttribute("toast", new Toast(t.get("careers.outcome.noted"), null));
      return "redirect:" + here;
    }
    sessions.leave(territory, id, new PersonId(person), gone);
    if (gone && !silent) {
      flash.addFlashAttribute(
          "toast",
          new Toast(t.get("careers.left"), here + "/inscriptions/" + person + "?gone=false"));
    }
    return "redirect:" + here;
  }
}
