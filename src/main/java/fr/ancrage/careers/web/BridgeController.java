package fr.ancrage.careers.web;

import fr.ancrage.careers.Bridge;
import fr.ancrage.careers.Bridges;
import fr.ancrage.careers.Way;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The bridges between jobs: the product's, corrected by the territory, and its own. */
@Controller
@RequestMapping("/t/{territory}/passerelles")
@Access(roles = Role.COORDINATOR)
class BridgeController {
  private static final String NEW = "nouvelle";

  private final Bridges bridges;
  private final BridgeLines lines;
  private final Jobs jobs;

  BridgeController(Bridges bridges, BridgeLines lines, Jobs jobs) {
    this.bridges = bridges;
    this.lines = lines;
    this.jobs = jobs;
  }

  @GetMapping
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
  String list(
      Territory territory,
      @RequestParam(defaultValue = "") String de,
      MyRoles roles,
      Texts t,
      Model model) {
    var all = bridges.all();
    var url = territory.url() + "/passerelles";
    var starts = all.stream().map(Bridge::from).distinct().toList();
    var said = lines.of(territory, all, t);
    model.addAttribute(
        "page",
        new BridgesPage(
            url,
            CareerTabs.of(territory, "/passerelles", t),
            starts.stream()
                .map(one -> new Choice(one, jobs.label(one, t.language()), one.equals(de)))
                .toList(),
            starts.stream()
                .filter(one -> de.isEmpty() || one.equals(de))
                .map(one -> start(one, all, said, t))
                .toList(),
            roles.any(Role.COORDINATOR) ? url + "/metiers/" + NEW : null));
    return "careers/bridges";
  }

  /** The lines are in the order of the bridges. */
  private BridgesPage.Start start(String job, List<Bridge> all, List<BridgeLine> said, Texts t) {
    var near = bridges.rome(jobs.rome(job));
    return new BridgesPage.Start(
        jobs.label(job, t.language()),
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).from().equals(job))
            .mapToObj(said::get)
            .toList(),
        jobs.choices("", t.language()).stream()
            .filter(one -> near.contains(jobs.rome(one.value())) && !one.value().contains("/"))
            .map(Choice::label)
            .toList());
  }

  @GetMapping("/metiers/{key}")
  String form(Territory territory, @PathVariable String key, Texts t, Model model) {
    var today = lines.today(territory).toString();
    var form =
        key.equals(NEW)
            ? Form.filled(Map.of("validFrom", today, "way", Way.TRAINING.code()))
            : Form.filled(known(bridges.get(key)));
    return page(territory, key, form, t, model);
  }

  @PostMapping("/metiers/{key}")
  String save(
      Territory territory,
      @PathVariable String key,
      @Valid @ModelAttribute BridgeForm wanted,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var known = key.equals(NEW) ? null : bridges.get(key);
    var form = checked(Form.sent(request, binding, t), wanted, t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, key, form, t, model);
    }
    var terms = wanted.terms(lines.today(territory));
    try {
      if (known == null) {
        bridges.add(territory.id(), terms, me.id());
      } else {
        bridges.change(territory.id(), key, wanted.read(), terms, me.id());
      }
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var over = form.with("version", String.valueOf(bridges.get(key).version()));
      return page(territory, key, over.refusing("missing", t.get("careers.stale")), t, model);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("careers.bridge.saved"), null));
    return "redirect:" + territory.url() + "/passerelles?de=" + terms.from();
  }

  @PostMapping("/metiers/{key}/suppression")
  String hide(
      Territory territory,
      @PathVariable String key,
      @RequestParam(defaultValue = "true") boolean gone,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    bridges.hide(territory.id(), key, gone, me.id());
    if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("careers.bridge.hidden"),
              territory.url() + "/passerelles/metiers/" + key + "/suppression?gone=false"));
    }
    return "redirect:" + territory.url() + "/passerelles";
  }

  private Form checked(Form sent, BridgeForm wanted, Texts t) {
    var form = sent;
    if (form.error("from") == null && !jobs.known(wanted.from())) {
      form = form.refusing("from", t.get("careers.bridge.job.missing"));
    }
    if (form.error("to") == null
        && (!jobs.known(wanted.to()) || wanted.to().equals(wanted.from()))) {
      form = form.refusing("to", t.get("careers.bridge.job.same"));
    }
    if (form.error("way") == null && Way.of(wanted.way()).isEmpty()) {
      form = form.refusing("way", t.get("careers.bridge.way.missing"));
    }
    if (form.error("monthsMin") == null && form.error("monthsMax") == null) {
      var min = Integer.parseInt(wanted.monthsMin());
      var max = Integer.parseInt(wanted.monthsMax());
      if (min > max || max > 120) {
        form = form.refusing("monthsMax", t.get("careers.months.order"));
      }
    }
    var from = TypedDay.read(wanted.validFrom());
    var to = TypedDay.read(wanted.validTo());
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      form = form.refusing("validTo", t.get("careers.bridge.days"));
    }
    return form;
  }

  private String page(Territory territory, String key, Form form, Texts t, Model model) {
    var url = territory.url() + "/passerelles";
    model.addAttribute(
        "page",
        new BridgePage(
            url + "/metiers/" + key,
            url,
            key.equals(NEW) ? null : url + "/metiers/" + key + "/suppression",
            !key.equals(NEW) && !bridges.get(key).own(),
            jobs.choices(form.value("from"), t.language()),
            jobs.choices(form.value("to"), t.language()),
            Arrays.stream(Way.values())
                .map(
                    one ->
                        new Choice(
                            one.code(),
                            t.name("careers.way", one),
                            one.code().equals(form.value("way"))))
                .toList(),
            form));
    return "careers/bridge";
  }

  private static Map<String, @Nullable Object> known(Bridge one) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("from", one.from());
    known.put("to", one.to());
    known.put("way", one.way().code());
    known.put("missing", one.missing());
    known.put("missingEn", one.missingEn());
    known.put("monthsMin", one.monthsMin());
    known.put("monthsMax", one.monthsMax());
    known.put("funding", one.funding());
    known.put("source", one.source());
    known.put("validFrom", one.validFrom());
    known.put("validTo", one.validTo());
    known.put("version", one.version());
    return known;
  }
}
