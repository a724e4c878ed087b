package fr.ancrage.matching.web;

import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.Introductions;
import fr.ancrage.needs.FilledPlaces;
import fr.ancrage.needs.NeedId;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Once the contract is signed, the need is over in one tap, or one of its places is counted. */
@Controller
@RequestMapping("/t/{territory}/mises-en-relation/{id}/besoin")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class FillController {
  private final IntroductionPages pages;
  private final Introductions introductions;
  private final FilledPlaces filled;

  FillController(IntroductionPages pages, Introductions introductions, FilledPlaces filled) {
    this.pages = pages;
    this.introductions = introductions;
    this.filled = filled;
  }

  @PostMapping
  String fill(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      Texts t,
      RedirectAttributes flash) {
    var one = signed(roles, id);
    if (filled.fill(territory.id(), need(one), one.id(), me.id())) {
      flash.addFlashAttribute(
          "toast", new Toast(t.get("matching.filled"), page(territory, id) + "/besoin/retour"));
    }
    return "redirect:" + page(territory, id);
  }

  @PostMapping("/retour")
  String free(Territory territory, MyRoles roles, Account me, @PathVariable String id) {
    var one = signed(roles, id);
    filled.free(territory.id(), need(one), one.id(), me.id());
    return "redirect:" + page(territory, id);
  }

  private Introduction signed(MyRoles roles, String id) {
    var one = introductions.get(pages.find(roles, Ids.parse(id)).id());
    var signed =
        one.state() == IntroductionState.SIGNED || one.state() == IntroductionState.HANDED_OVER;
    if (!signed || one.need() == null) {
      throw new NotFound(id);
    }
    return one;
  }

  private static NeedId need(Introduction one) {
    return new NeedId(Objects.requireNonNull(one.need()));
  }

  private static String page(Territory territory, String id) {
    return territory.url() + "/mises-en-relation/" + id;
  }
}
