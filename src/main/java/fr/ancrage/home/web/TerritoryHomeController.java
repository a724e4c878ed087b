package fr.ancrage.home.web;

import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.site.Announcements;
import fr.ancrage.site.OfferFilter;
import fr.ancrage.site.PublicOffers;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A territory's own address: its people go to their desk, everybody else meets it. */
@ForPerson
@Controller
@Access(Audience.EVERYBODY)
class TerritoryHomeController {
  private final Perimeter perimeter;
  private final Communes communes;
  private final Announcements announcements;
  private final PublicOffers offers;

  TerritoryHomeController(
      Perimeter perimeter, Communes communes, Announcements announcements, PublicOffers offers) {
    this.perimeter = perimeter;
    this.communes = communes;
    this.announcements = announcements;
    this.offers = offers;
  }

  /** {@code ?page=publique} shows its people what visitors see. */
  @GetMapping("/t/{territory}")
  String home(
      Territory territory,
      MyRoles roles,
      @RequestParam(required = false) @Nullable String page,
      Texts t,
      Model model) {
    var desk = page == null ? desk(roles) : null;
    if (desk != null) {
      return "redirect:" + territory.url() + desk;
    }
    var all =
        communes.findAll(perimeter.communes(territory.id())).stream()
            .sorted(Comparator.comparingInt(Commune::population).reversed())
            .toList();
    model.addAttribute(
        "page",
        new TerritoryPage(
            territory,
            all,
            announcements.of(territory, t.language()),
            offers.count(territory, OfferFilter.ALL),
            roles.any(Role.COORDINATOR) ? territory.url() + "/site" : null));
    return "home/territory";
  }

  private static @Nullable String desk(MyRoles roles) {
    if (roles.staff()) {
      return "/journee";
    }
    if (roles.any(Role.RECRUITER)) {
      return "/confies";
    }
    return roles.any(Role.PROFESSIONAL) ? "/moi" : null;
  }
}
