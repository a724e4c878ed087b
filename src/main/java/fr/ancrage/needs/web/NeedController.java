package fr.ancrage.needs.web;

import fr.ancrage.needs.CloseReason;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One need: read, confirmed, copied, closed, taken up again. */
@Controller
@RequestMapping("/t/{territory}/besoins/{id}")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class NeedController {
  private static final int LONGEST = 1000;

  private final Needs needs;
  private final NeedPages pages;

  NeedController(Needs needs, NeedPages pages) {
    this.needs = needs;
    this.pages = pages;
  }

  @GetMapping
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  String show(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    var rights = NeedRights.of(roles);
    var need = rights.visible(needs.get(new NeedId(Ids.parse(id))));
    model.addAttribute("page", pages.page(territory, need, rights, t));
    return "needs/need";
  }

  @PostMapping("/confirmation")
  String confirm(
      Territory territory,
      @PathVariable String id,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var need = mine(id, roles);
    needs.confirm(territory.id(), need.id(), me.id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("needs.confirmed.done")));
    return page(territory, need.id());
  }

  @PostMapping("/copie")
  String duplicate(
      Territory territory,
      @PathVariable String id,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var need = mine(id, roles);
    var copy = needs.duplicate(territory.id(), need.id(), me.id());
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("needs.copied", need.terms().title()),
            territory.url() + "/besoins/" + copy + "/suppression"));
    return page(territory, copy) + "/modifier";
  }

  @PostMapping("/publication")
  String publish(
      Territory territory,
      @PathVariable String id,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var need = mine(id, roles);
    var again = need.over();
    needs.publish(territory.id(), need.id(), me.id());
    var said = again ? "needs.reopened" : "needs.declared";
    flash.addFlashAttribute("toast", new Toast(t.get(said, need.terms().title()), null));
    return page(territory, need.id());
  }

  @PostMapping("/cloture")
  String close(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @Nullable String words,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var need = mine(id, roles);
    var why = CloseReason.of(reason);
    var said = Typed.orNull(words);
    if (why.isEmpty() || (said != null && said.length() > LONGEST)) {
      var text = t.get(why.isEmpty() ? "needs.close.missing" : "needs.text.long");
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, text));
      return page(territory, need.id());
    }
    if (needs.close(territory.id(), need.id(), why.get(), said, me.id())) {
      var how = why.get().state() == NeedState.FILLED ? "needs.filled" : "needs.withdrawn";
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get(how, need.terms().title()),
              territory.url() + "/besoins/" + need.id() + "/publication"));
    }
    return page(territory, need.id());
  }

  /** Throws a draft away, such as a copy that nobody wanted. */
  @PostMapping("/suppression")
  String discard(
      Territory territory,
      @PathVariable String id,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var need = mine(id, roles);
    if (!needs.discard(need.id())) {
      throw new NotFound(id);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("needs.discarded")));
    return "redirect:" + territory.url() + "/besoins";
  }

  private Need mine(String id, MyRoles roles) {
    return NeedRights.of(roles).editable(needs.get(new NeedId(Ids.parse(id))));
  }

  private static String page(Territory territory, NeedId id) {
    return "redirect:" + territory.url() + "/besoins/" + id;
  }
}
