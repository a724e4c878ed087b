package fr.ancrage.home.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.people.Account;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Access(Audience.EVERYBODY)
class FrontPageController {
  private final Territories territories;
  private final Grants grants;
  private final AccessProperties properties;

  FrontPageController(Territories territories, Grants grants, AccessProperties properties) {
    this.territories = territories;
    this.grants = grants;
    this.properties = properties;
  }

  /** Somebody with one territory goes straight there, except while they look around. */
  @GetMapping("/")
  String front(@Nullable Account me, Model model) {
    var mine = me == null ? List.<Territory>of() : territoriesOf(me);
    if (me != null && mine.size() == 1 && !me.demo()) {
      return "redirect:" + mine.getFirst().url();
    }
    var open = territories.open();
    model.addAttribute(
        "page",
        new FrontPage(
            properties.demo(),
            mine,
            properties.demo()
                ? open.stream().filter(Territory::demo).map(this::story).toList()
                : List.of(),
            open.stream().filter(territory -> !territory.demo()).toList()));
    return "home/front";
  }

  private List<Territory> territoriesOf(Account me) {
    return grants.of(me.id()).stream()
        .map(grant -> grant.territory())
        .distinct()
        .map(territories::get)
        .filter(Territory::open)
        .toList();
  }

  private FrontPage.Story story(Territory territory) {
    return new FrontPage.Story(
        territory,
        grants.colleagues(territory.id()).stream()
            .filter(colleague -> colleague.account().demo() && colleague.here())
            .map(one -> new FrontPage.Part(one.account(), one.grants().getFirst().role()))
            .sorted(Comparator.comparingInt(FrontPageController::order))
            .toList());
  }

  private static int order(FrontPage.Part part) {
    return switch (part.role()) {
      case CONCIERGE -> 0;
      case RECRUITER -> 1;
      case COORDINATOR -> 2;
      case PROFESSIONAL -> 3;
      case FUNDER -> 4;
    };
  }
}
