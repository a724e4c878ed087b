package fr.ancrage.matching.web;

import fr.ancrage.matching.JointMails;
import fr.ancrage.matching.JointSearches;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff proposes to two persons of the pool to look together; both are asked. */
@Controller
@RequestMapping("/t/{territory}/profils/{id}/a-deux")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class JointAskController {
  private final JointSearches searches;
  private final JointMails mails;
  private final JointCandidateQuery candidates;
  private final Profiles profiles;
  private final Persons persons;
  private final Professions professions;

  JointAskController(
      JointSearches searches,
      JointMails mails,
      JointCandidateQuery candidates,
      Profiles profiles,
      Persons persons,
      Professions professions) {
    this.searches = searches;
    this.mails = mails;
    this.candidates = candidates;
    this.profiles = profiles;
    this.persons = persons;
    this.professions = professions;
  }

  @GetMapping
  String choose(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      Concerned concerned,
      Texts t,
      Model model) {
    var profile = profiles.get(Ids.parse(id));
    var found =
        q.isBlank() || q.length() > 100
            ? List.<JointCandidateQuery.Candidate>of()
            : candidates.named(q, profile.id());
    concerned.addAll(found.stream().map(JointCandidateQuery.Candidate::id).toList());
    var url = territory.url() + "/profils/" + profile.id();
    model.addAttribute(
        "page",
        new JointAskPage(
            url + "/a-deux",
            url,
            persons.get(profile.person()).name(),
            q,
            found.stream()
                .map(
                    one ->
                        new JointAskPage.Candidate(
                            one.id().toString(),
                            one.name(),
                            one.profession() == null
                                ? ""
                                : professions.label(
                                    one.profession(), one.speciality(), t.language())))
                .toList()));
    return "matching/joint-ask";
  }

  @PostMapping
  String propose(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String avec,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var one = persons.get(profiles.get(Ids.parse(id)).person());
    var other = persons.get(profiles.get(Ids.parse(avec)).person());
    var search = searches.propose(territory.id(), one.id(), other.id(), me.id());
    var unreached =
        Stream.of(
                mails.ask(territory, one, other, me.id()) ? "" : one.name(),
                mails.ask(territory, other, one, me.id()) ? "" : other.name())
            .filter(name -> !name.isEmpty())
            .toList();
    flash.addFlashAttribute(
        "notice",
        unreached.isEmpty()
            ? new Notice(Tone.DONE, t.get("joint.proposed"))
            : new Notice(
                Tone.LATE, t.get("joint.proposed.unreached", String.join(", ", unreached))));
    return "redirect:" + territory.url() + "/a-deux/" + search;
  }
}
