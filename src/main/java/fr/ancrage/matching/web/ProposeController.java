package fr.ancrage.matching.web;

import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Proposal;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a profile: the person is asked whether they wish to be introduced to a structure. */
@Controller
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.INTRODUCTION)
class ProposeController {
  private static final int LONGEST = 1000;

  private final ProfilePages pages;
  private final PostQuery posts;
  private final Introductions introductions;

  ProposeController(ProfilePages pages, PostQuery posts, Introductions introductions) {
    this.pages = pages;
    this.posts = posts;
    this.introductions = introductions;
  }

  @PostMapping("/t/{territory}/profils/{id}/mise-en-relation")
  String propose(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String need,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "") String words,
      Texts t,
      RedirectAttributes flash) {
    var found = pages.find(roles, Ids.parse(id));
    var back = "redirect:" + territory.url() + "/profils/" + id;
    var post =
        need.isBlank() ? null : posts.find(Ids.parse(need)).orElseThrow(() -> new NotFound(need));
    var to = structure(roles, post, organisation);
    if (to == null || words.length() > LONGEST) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("matching.propose.missing")));
      return back;
    }
    var proposal =
        introductions.propose(territory, found.person(), to, post, Typed.orNull(words), me);
    return switch (proposal) {
      case Proposal.Made(var made) -> {
        flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.propose.done")));
        yield roles.staff()
            ? "redirect:" + territory.url() + "/mises-en-relation/" + made
            : "redirect:" + territory.url() + "/mises-en-relation";
      }
      case Proposal.Already(var one) -> "redirect:" + territory.url() + "/mises-en-relation/" + one;
      case Proposal.Employer _ -> refused("matching.propose.employer", back, t, flash);
      case Proposal.Unsigned _ -> refused("matching.propose.unsigned", back, t, flash);
      case Proposal.Exclusive(var until) -> {
        flash.addFlashAttribute(
            "notice", new Notice(Tone.LATE, t.get("matching.propose.exclusive", t.date(until))));
        yield back;
      }
    };
  }

  private static @Nullable OrganisationId structure(
      MyRoles roles, @Nullable Post post, String chosen) {
    if (!roles.staff()) {
      var own = roles.recruitsFor().orElse(null);
      return post == null || post.organisation().equals(own) ? own : null;
    }
    if (post != null) {
      return post.organisation();
    }
    return chosen.isBlank() ? null : new OrganisationId(Ids.parse(chosen));
  }

  private static String refused(String key, String back, Texts t, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get(key)));
    return back;
  }
}
