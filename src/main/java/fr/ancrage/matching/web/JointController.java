package fr.ancrage.matching.web;

import fr.ancrage.matching.JointSearch;
import fr.ancrage.matching.JointSearches;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Those who look together, as the coordination sees them: a shortlist for a human to act on. */
@Controller
@RequestMapping("/t/{territory}/a-deux")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class JointController {
  private static final int USUAL_KM = 20;

  private final JointSearches searches;
  private final JointPages pages;
  private final Persons persons;

  JointController(JointSearches searches, JointPages pages, Persons persons) {
    this.searches = searches;
    this.pages = pages;
    this.persons = persons;
  }

  @GetMapping
  String list(Territory territory, Concerned concerned, Texts t, Model model) {
    var open = searches.open();
    var ids = open.stream().flatMap(one -> Stream.of(one.one(), one.other())).distinct().toList();
    concerned.addAll(ids.stream().map(PersonId::value).toList());
    var known = persons.all(ids);
    var rows =
        open.stream()
            .map(
                one ->
                    new JointListPage.Row(
                        territory.url() + "/a-deux/" + one.id(),
                        pages.names(one, known, t),
                        t.get("joint.since", t.date(OwnProfiles.day(one.openedAt(), territory))),
                        one.confirmed() ? Tone.DONE : Tone.WAITING,
                        JointPages.state(one, t)))
            .toList();
    model.addAttribute("page", new JointListPage(territory.url(), rows));
    return "matching/joint-list";
  }

  @GetMapping("/{id}")
  String show(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String ordre,
      Texts t,
      Model model) {
    return page(territory, search(id), ordre, null, t, model);
  }

  @PostMapping("/{id}/lieu")
  String around(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute JointForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var search = search(id);
    var area = pages.area(territory, typed, Form.sent(request, binding, t), t);
    if (area.communes() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, search, "", area.form(), t, model);
    }
    try {
      searches.around(
          search.id(),
          Objects.requireNonNullElse(typed.version(), -1),
          area.communes(),
          Objects.requireNonNullElse(typed.km(), USUAL_KM));
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var again = area.form().refusing("commune1", t.get("joint.stale"));
      var version = String.valueOf(search.version());
      return page(territory, search, "", again.with("version", version), t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("joint.around.saved")));
    return "redirect:" + territory.url() + "/a-deux/" + search.id();
  }

  @PostMapping("/{id}/fin")
  String end(Territory territory, @PathVariable String id, Texts t, RedirectAttributes flash) {
    searches.end(search(id).id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("joint.ended")));
    return "redirect:" + territory.url() + "/a-deux";
  }

  private JointSearch search(String id) {
    return searches.get(Ids.parse(id));
  }

  private String page(
      Territory territory,
      JointSearch search,
      String order,
      @Nullable Form form,
      Texts t,
      Model model) {
    var base = territory.url() + "/a-deux";
    var url = base + "/" + search.id();
    model.addAttribute("page", pages.page(territory, search, null, url, base, order, form, t));
    return "matching/joint";
  }
}
