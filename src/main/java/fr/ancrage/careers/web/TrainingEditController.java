package fr.ancrage.careers.web;

import fr.ancrage.careers.Session;
import fr.ancrage.careers.Sessions;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A training being set up, or called off. */
@Controller
@RequestMapping("/t/{territory}/formations/{id}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.CAREER, matter = Matter.CAREER)
class TrainingEditController {
  private static final String NEW = "nouvelle";

  private final Sessions sessions;
  private final BridgeLines lines;
  private final Jobs jobs;

  TrainingEditController(Sessions sessions, BridgeLines lines, Jobs jobs) {
    this.sessions = sessions;
    this.lines = lines;
    this.jobs = jobs;
  }

  @GetMapping("/modifier")
  String form(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String goal,
      Texts t,
      Model model) {
    var known = session(id);
    var form =
        known != null
            ? Form.filled(known(known))
            : Form.filled(
                goal.isEmpty()
                    ? Map.of("seats", "10")
                    : Map.of(
                        "goal",
                        goal,
                        "seats",
                        "10",
                        "title",
                        t.get("careers.training.titled", jobs.label(goal, t.language()))));
    return page(territory, id, form, t, model);
  }

  @PostMapping("/modifier")
  String save(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute TrainingForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var known = session(id);
    var form = checked(Form.sent(request, binding, t), wanted, t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, id, form, t, model);
    }
    var terms = wanted.terms(lines.today(territory));
    var funders = TrainingForm.funders(form);
    UUID saved;
    try {
      if (known == null) {
        saved = sessions.open(territory.id(), terms, funders);
      } else {
        saved = known.id();
        sessions.change(territory, saved, wanted.read(), terms, funders);
      }
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var now = sessions.get(Ids.parse(id));
      var over = form.with("version", String.valueOf(now.version()));
      return page(territory, id, over.refusing("title", t.get("careers.stale")), t, model);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("careers.training.saved"), null));
    return "redirect:" + territory.url() + "/formations/" + saved;
  }

  @PostMapping("/annulation")
  String cancel(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "true") boolean off,
      Texts t,
      RedirectAttributes flash) {
    sessions.cancel(territory, id, off);
    var here = territory.url() + "/formations/" + id;
    if (off) {
      flash.addFlashAttribute(
          "toast", new Toast(t.get("careers.training.cancelled"), here + "/annulation?off=false"));
    }
    return "redirect:" + here;
  }

  private Form checked(Form sent, TrainingForm wanted, Texts t) {
    var form = sent;
    if (form.error("goal") == null && !jobs.known(wanted.goal())) {
      form = form.refusing("goal", t.get("careers.bridge.job.missing"));
    }
    var from = TypedDay.read(wanted.starts());
    var to = TypedDay.read(wanted.ends());
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      form = form.refusing("ends", t.get("careers.training.days"));
    }
    if (form.error("seats") == null) {
      var seats = Integer.parseInt(wanted.seats());
      if (seats < 1 || seats > 500) {
        form = form.refusing("seats", t.get("careers.training.seats.wrong"));
      }
    }
    if (TrainingForm.cents(wanted.cost()).isEmpty()) {
      form = form.refusing("cost", t.get("careers.training.amount"));
    }
    for (var i = 0; i < TrainingForm.FUNDERS; i++) {
      if (TrainingForm.cents(form.value("share" + i)).isEmpty()) {
        form = form.refusing("share" + i, t.get("careers.training.amount"));
      }
    }
    return form;
  }

  private String page(Territory territory, String id, Form form, Texts t, Model model) {
    var known = session(id);
    var url = territory.url() + "/formations";
    model.addAttribute(
        "page",
        new TrainingEditPage(
            url + "/" + id + "/modifier",
            known == null ? url : url + "/" + id,
            known == null ? null : url + "/" + id + "/annulation",
            known != null && known.cancelled(),
            jobs.choices(form.value("goal"), t.language()),
            IntStream.range(0, TrainingForm.FUNDERS).boxed().toList(),
            form));
    return "careers/training-edit";
  }

  private @Nullable Session session(String id) {
    return id.equals(NEW) ? null : sessions.get(Ids.parse(id));
  }

  private static Map<String, @Nullable Object> known(Session one) {
    var terms = one.terms();
    var known = new HashMap<String, @Nullable Object>();
    known.put("title", terms.title());
    known.put("goal", terms.goal());
    known.put("place", terms.place());
    known.put("trainer", terms.trainer());
    known.put("starts", terms.starts());
    known.put("ends", terms.ends());
    known.put("seats", terms.seats());
    known.put("cost", amount(terms.costCents()));
    known.put("words", terms.words());
    known.put("version", one.version());
    for (var i = 0; i < one.funders().size(); i++) {
      known.put("funder" + i, one.funders().get(i).name());
      known.put("share" + i, amount(one.funders().get(i).cents()));
    }
    return known;
  }

  private static String amount(long cents) {
    return cents % 100 == 0
        ? String.valueOf(cents / 100)
        : "%d,%02d".formatted(cents / 100, cents % 100);
  }
}
