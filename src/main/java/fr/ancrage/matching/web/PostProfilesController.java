package fr.ancrage.matching.web;

import fr.ancrage.matching.Fit;
import fr.ancrage.matching.finding.Asked;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.matching.finding.ProfileQuery;
import fr.ancrage.matching.finding.ProfileSort;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who might do for a post: the same people as in a search, condition by condition. */
@Controller
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE, subject = "need")
class PostProfilesController {
  private final PostQuery posts;
  private final ProfileQuery profiles;
  private final Fits fits;

  PostProfilesController(PostQuery posts, ProfileQuery profiles, Fits fits) {
    this.posts = posts;
    this.profiles = profiles;
    this.fits = fits;
  }

  @GetMapping("/t/{territory}/profils/pour/{need}")
  String show(
      Territory territory,
      MyRoles roles,
      @PathVariable String need,
      @RequestParam(defaultValue = "") String tri,
      Concerned concerned,
      Texts t,
      Model model) {
    var sight = Sight.of(roles);
    UUID id = Ids.parse(need);
    var post = posts.find(id).orElseThrow(() -> new NotFound(need));
    if (!sight.everybody() && !post.organisation().equals(sight.organisation())) {
      throw new NotFound(need);
    }
    var order =
        Arrays.stream(Fit.Order.values())
            .filter(one -> code(one).equals(tri))
            .findFirst()
            .orElse(Fit.Order.CONDITIONS);
    var found = profiles.all(sight, Asked.of(post.profession()), ProfileSort.RECENT);
    found.forEach(one -> concerned.person(one.person().value()));
    var rows = fits.profileRows(territory, post, found, order, t);
    var url = territory.url() + "/profils/pour/" + need;
    model.addAttribute(
        "page",
        new PostProfilesPage(
            url,
            territory.url() + "/besoins/" + need,
            post.title(),
            t.get("matching.for.lead", rows.size()),
            Arrays.stream(Fit.Order.values())
                .map(
                    one ->
                        new FilterChip(
                            t.name("matching.order", one),
                            url + "?tri=" + code(one),
                            rows.size(),
                            one == order))
                .toList(),
            t.get("matching.order.explained." + code(order)),
            rows));
    return "matching/post-profiles";
  }

  private static String code(Fit.Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }
}
