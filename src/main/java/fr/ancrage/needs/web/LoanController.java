package fr.ancrage.needs.web;

import fr.ancrage.needs.Resource;
import fr.ancrage.needs.Resources;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a resource, and answering: its owner, by a day. */
@Controller
@RequestMapping("/t/{territory}/ressources/{id}/demandes")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class LoanController {
  private static final int LONGEST = 1000;

  private final Resources resources;
  private final Places places;

  LoanController(Resources resources, Places places) {
    this.resources = resources;
    this.places = places;
  }

  @PostMapping
  String ask(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(required = false) @Nullable String wanted,
      @RequestParam(defaultValue = "") String words,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var resource = open(id);
    var rights = NeedRights.of(roles);
    var own = rights.own();
    var asker =
        rights.all()
            ? places.members().stream()
                .map(one -> one.id())
                .filter(one -> one.toString().equals(organisation))
                .findFirst()
                .orElse(null)
            : own;
    var url = "redirect:" + territory.url() + "/ressources/" + resource.id();
    var day = TypedDay.read(wanted);
    var wrong = wanted != null && !wanted.isBlank() && day.isEmpty();
    if (asker == null || wrong || asker.equals(resource.terms().organisation())) {
      var why = wrong ? "shared.form.date" : "needs.organisation.missing";
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get(why)));
      return url;
    }
    resources.ask(territory, resource, asker, day.orElse(null), cut(words), me);
    flash.addFlashAttribute("toast", new Toast(t.get("needs.loan.sent"), null));
    return url;
  }

  @PostMapping("/{loan}")
  String answer(
      Territory territory,
      @PathVariable String id,
      @PathVariable String loan,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String words,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var resource = resources.get(Ids.parse(id));
    var asked = Ids.parse(loan);
    OrganisationId owner = resource.terms().organisation();
    if (!NeedRights.of(roles).edits(owner)
        || resources.loans(resource.id()).stream().noneMatch(one -> one.id().equals(asked))) {
      throw new NotFound(loan);
    }
    resources.answer(territory, asked, act.equals("agree"), cut(words), me);
    flash.addFlashAttribute("toast", new Toast(t.get("needs.loan.answered"), null));
    return "redirect:" + territory.url() + "/ressources/" + resource.id();
  }

  private Resource open(String id) {
    var resource = resources.get(Ids.parse(id));
    if (resource.withdrawn()) {
      throw new NotFound(id);
    }
    return resource;
  }

  private static @Nullable String cut(String words) {
    var said = words.strip();
    return said.isEmpty() ? null : said.substring(0, Math.min(LONGEST, said.length()));
  }
}
