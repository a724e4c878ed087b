package fr.ancrage.home.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Access(Audience.EVERYBODY)
class FrontPageController {
  private final Territories territories;
  private final Grants grants;

  FrontPageController(Territories territories, Grants grants) {
    this.territories = territories;
    this.grants = grants;
  }

  /** Somebody with one territory goes straight there. */
  @GetMapping("/")
  String front(@Nullable Account me, Model model) {
    if (me != null) {
      var mine = grants.of(me.id()).stream().map(grant -> grant.territory()).distinct().toList();
      if (mine.size() == 1) {
        return "redirect:" + territories.get(mine.getFirst()).url();
      }
      model.addAttribute("mine", mine.stream().map(territories::get).toList());
    }
    return "home/front";
  }
}
