package fr.ancrage.prospects.web;

import fr.ancrage.people.Account;
import fr.ancrage.prospects.Origin;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.prospects.Prospects.Noted;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list of a fair, pasted: tried first, then added; what was not added stays to be corrected. */
@Controller
@RequestMapping("/t/{territory}/prospects/coller")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
class PasteController {
  private static final int MOST = 500;

  private final PastedList lists;
  private final PastedRows rows;
  private final Prospects prospects;
  private final ProspectForms forms;
  private final Clock clock;

  PasteController(
      PastedList lists, PastedRows rows, Prospects prospects, ProspectForms forms, Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.prospects = prospects;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  String ask(Territory territory, Texts t, Model model) {
    var form = Form.filled(Map.of("origin", Origin.FAIR.code()));
    return page(territory, form, List.of(), null, t, model);
  }

  /** What would be added; nothing is. */
  @PostMapping
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT, act = Act.SEEN)
  String read(
      Territory territory,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var reading = reading(territory, Form.sent(request), t);
    if (reading.rows() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, reading.form(), List.of(), null, t, model);
    }
    var met = rows.met(territory, reading.rows(), concerned, t);
    var ready = met.stream().filter(PastePage.Row::chosen).count();
    var lead = t.get("prospects.paste.read.lead", met.size(), ready);
    return page(territory, reading.form(), met, lead, t, model);
  }

  @PostMapping("/ajouter")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT, act = Act.CREATED)
  String add(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") List<String> ligne,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var sent = Form.sent(request);
    var reading = reading(territory, sent, t);
    if (reading.rows() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, reading.form(), List.of(), null, t, model);
    }
    var added = 0;
    var left = new ArrayList<PastedList.Row>();
    for (var row : reading.rows()) {
      var wanted = row.problem() == null && ligne.contains(String.valueOf(row.index()));
      if (wanted && prospects.note(territory, row.known(), me) instanceof Noted.Made(var id)) {
        concerned.add(id);
        added++;
      } else {
        left.add(row);
      }
    }
    var done = t.get("prospects.paste.added", added);
    if (left.isEmpty()) {
      flash.addFlashAttribute("notice", new Notice(Tone.DONE, done));
      return "redirect:" + territory.url() + "/prospects?tri=recent";
    }
    var rest =
        Stream.concat(
                Stream.of(lists.header(sent.value("list"))),
                left.stream().map(PastedList.Row::text))
            .filter(line -> !line.isEmpty())
            .toList();
    var form = sent.with("list", String.join("\n", rest));
    var again = reading(territory, form, t).rows();
    var met = again == null ? List.<PastePage.Row>of() : rows.met(territory, again, concerned, t);
    return page(
        territory, form, met, done + " " + t.get("prospects.paste.left", left.size()), t, model);
  }

  private record Reading(Form form, @Nullable List<PastedList.Row> rows) {}

  private Reading reading(Territory territory, Form sent, Texts t) {
    var form = sent;
    var origin = Origin.of(sent.value("origin")).orElse(Origin.LIST);
    var words = Typed.orNull(sent.value("originWords"));
    if (origin.saysWhich() && words == null) {
      form = form.refusing("originWords", t.get("prospects.form.origin.which"));
    }
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var met = TypedDay.read(sent.value("metOn")).orElse(today);
    if (met.isAfter(today)) {
      form = form.refusing("metOn", t.get("prospects.form.met.future"));
    }
    var read =
        lists.read(sent.value("list"), new PastedList.Common(origin, words, met)).orElse(null);
    if (read == null || read.isEmpty()) {
      form = form.refusing("list", t.get("prospects.paste.empty"));
    } else if (read.size() > MOST) {
      form = form.refusing("list", t.get("prospects.paste.long", MOST));
    }
    return new Reading(form, form.errors().isEmpty() ? read : null);
  }

  private String page(
      Territory territory,
      Form form,
      List<PastePage.Row> met,
      @Nullable String lead,
      Texts t,
      Model model) {
    var url = territory.url() + "/prospects";
    model.addAttribute(
        "page",
        new PastePage(
            url + "/coller",
            url + "/coller/ajouter",
            url,
            forms.origins(form.value("origin"), t),
            LocalDate.now(clock.withZone(territory.zone())).toString(),
            lead,
            (int) met.stream().filter(PastePage.Row::can).count(),
            met,
            form));
    return "prospects/paste";
  }
}
