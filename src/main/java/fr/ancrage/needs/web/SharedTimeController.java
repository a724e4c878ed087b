package fr.ancrage.needs.web;

import fr.ancrage.needs.JointOffer;
import fr.ancrage.needs.JointOffers;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two part-time needs made one job: proposed, drafted, confirmed by both structures. */
@Controller
@RequestMapping("/t/{territory}/besoins/temps-partages")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class SharedTimeController {
  private static final int LONGEST = 4000;

  private final JointOffers offers;
  private final Needs needs;
  private final SharedTimes pages;

  SharedTimeController(JointOffers offers, Needs needs, SharedTimes pages) {
    this.offers = offers;
    this.needs = needs;
    this.pages = pages;
  }

  @GetMapping
  String list(
      Territory territory,
      @RequestParam(defaultValue = "100") String quotite,
      MyRoles roles,
      Texts t,
      Model model) {
    var wished = quotite.matches("\\d{2,3}") ? Math.clamp(Integer.parseInt(quotite), 20, 100) : 100;
    model.addAttribute("page", pages.page(territory, wished, roles, t));
    return "needs/shared-times";
  }

  @PostMapping
  String draft(
      Territory territory,
      @RequestParam String first,
      @RequestParam String second,
      Account me,
      MyRoles roles,
      Texts t) {
    var one = needs.get(new NeedId(Ids.parse(first)));
    var other = needs.get(new NeedId(Ids.parse(second)));
    var rights = NeedRights.of(roles);
    if (one.state() != NeedState.OPEN
        || other.state() != NeedState.OPEN
        || one.terms().organisation().equals(other.terms().organisation())
        || !(rights.edits(one.terms().organisation())
            || rights.edits(other.terms().organisation()))) {
      throw new NotFound(first + " and " + second);
    }
    var id =
        offers.draft(
            territory.id(), one.id(), other.id(), pages.draft(territory, one, other, t), me.id());
    return url(territory, id.toString());
  }

  @GetMapping("/{id}")
  String show(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    var offer = mine(id, roles);
    var form = Form.filled(Map.of("words", offer.words()));
    model.addAttribute("page", pages.one(territory, offer, form, null, NeedRights.of(roles), t));
    return "needs/shared-time";
  }

  @PostMapping("/{id}")
  String say(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "-1") int version,
      MyRoles roles,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var offer = mine(id, roles);
    var rights = NeedRights.of(roles);
    var form = Form.filled(Map.of("words", words));
    if (words.isBlank() || words.length() > LONGEST) {
      var why = words.isBlank() ? "needs.shared.words.missing" : "needs.text.long";
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(
          "page", pages.one(territory, offer, form.refusing("words", t.get(why)), null, rights, t));
      return "needs/shared-time";
    }
    try {
      offers.say(offer.id(), version, words.strip());
    } catch (StaleEdit stale) {
      var now = offers.get(offer.id());
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("page", pages.one(territory, now, form, now.words(), rights, t));
      return "needs/shared-time";
    }
    flash.addFlashAttribute("toast", new Toast(t.get("needs.shared.saved"), null));
    return url(territory, id);
  }

  @PostMapping("/{id}/accord")
  String agree(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String side,
      @RequestParam(defaultValue = "-1") int version,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var offer = mine(id, roles);
    var first = side.equals("first");
    var need = needs.get(first ? offer.first() : offer.second());
    NeedRights.of(roles).editable(need);
    try {
      offers.agree(offer.id(), version, first);
      flash.addFlashAttribute("toast", new Toast(t.get("needs.shared.confirmed"), null));
    } catch (StaleEdit stale) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("needs.shared.moved")));
    }
    return url(territory, id);
  }

  @PostMapping("/{id}/retrait")
  String withdraw(
      Territory territory,
      @PathVariable String id,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    offers.withdraw(mine(id, roles).id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("needs.shared.gone")));
    return "redirect:" + territory.url() + "/besoins/temps-partages";
  }

  /** An offer of the reader's own structure, or any for a coordinator. */
  private JointOffer mine(String id, MyRoles roles) {
    var offer = offers.get(Ids.parse(id));
    var rights = NeedRights.of(roles);
    if (offer.withdrawn()
        || !(rights.edits(needs.get(offer.first()).terms().organisation())
            || rights.edits(needs.get(offer.second()).terms().organisation()))) {
      throw new NotFound(id);
    }
    return offer;
  }

  private static String url(Territory territory, String id) {
    return "redirect:" + territory.url() + "/besoins/temps-partages/" + id;
  }
}
