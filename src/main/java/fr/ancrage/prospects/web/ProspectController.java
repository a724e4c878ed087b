package fr.ancrage.prospects.web;

import fr.ancrage.matching.ProfileMails;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Persons;
import fr.ancrage.prospects.Answers;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One prospect: who looks after them, when they are looked at again, what they answered. */
@Controller
@RequestMapping("/t/{territory}/prospects/{id}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
class ProspectController {
  private final Prospects prospects;
  private final Answers answers;
  private final ProspectPages pages;
  private final ProfileMails mails;
  private final Persons persons;
  private final Team team;
  private final TransactionOperations transaction;

  ProspectController(
      Prospects prospects,
      Answers answers,
      ProspectPages pages,
      ProfileMails mails,
      Persons persons,
      Team team,
      TransactionOperations transaction) {
    this.prospects = prospects;
    this.answers = answers;
    this.pages = pages;
    this.mails = mails;
    this.persons = persons;
    this.team = team;
    this.transaction = transaction;
  }

  @GetMapping
  String show(
      Territory territory, @PathVariable UUID id, Concerned concerned, Texts t, Model model) {
    model.addAttribute(
        "page", pages.page(territory, prospects.get(id), Form.empty(), concerned, t));
    return "prospects/prospect";
  }

  /** Somebody of the team takes it, or gets it. */
  @PostMapping("/responsable")
  String hand(
      Territory territory,
      @PathVariable UUID id,
      Account me,
      @RequestParam(defaultValue = "") String owner,
      Texts t,
      RedirectAttributes flash) {
    var to = owner.isEmpty() ? me.id() : new AccountId(Ids.parse(owner));
    var name = team.names(territory.id()).get(to);
    if (name == null) {
      throw new NotFound(to);
    }
    prospects.hand(id, to);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("prospects.handed", name)));
    return back(territory, id);
  }

  /** Looked at again that day, which is not past. */
  @PostMapping("/report")
  String snooze(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String day,
      Texts t,
      RedirectAttributes flash) {
    var today = pages.today(territory);
    var next = TypedDay.read(day).filter(one -> !one.isBefore(today)).orElse(null);
    if (next == null) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("prospects.snooze.wrong")));
      return back(territory, id);
    }
    var before = prospects.get(id).next();
    prospects.wait(id, next);
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("prospects.snoozed", t.day(next, today)),
            before == null || before.isBefore(today)
                ? null
                : back(territory, id).substring("redirect:".length()) + "/report?day=" + before));
    return back(territory, id);
  }

  /** Taken away, with an undo; erased the day after. */
  @PostMapping("/retrait")
  String remove(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "true") boolean gone,
      Texts t,
      RedirectAttributes flash) {
    if (!prospects.remove(id, gone)) {
      throw new NotFound(id);
    }
    var url = territory.url() + "/prospects";
    if (!gone) {
      return "redirect:" + url + "/" + id;
    }
    flash.addFlashAttribute(
        "toast", new Toast(t.get("prospects.removed"), url + "/" + id + "/retrait?gone=false"));
    return "redirect:" + url;
  }

  /** They said yes, on the phone or in person: a record and a profile, and a mail that says so. */
  @PostMapping("/oui")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT, act = Act.CREATED)
  String yes(
      Territory territory,
      @PathVariable UUID id,
      Account me,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    transaction.executeWithoutResult(
        _ -> {
          var one = prospects.get(id);
          var fresh = one.person() == null;
          var person = answers.yes(territory, one, me.id());
          concerned.add(person.value());
          if (fresh
              && mails.inform(territory, persons.get(person), one.known().originWords(), me)) {
            answers.told(person);
          }
        });
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("prospects.came")));
    return back(territory, id);
  }

  /** They said no: erased, hence confirmed. */
  @PostMapping("/non")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT, act = Act.ERASED)
  String never(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean sure,
      Texts t,
      RedirectAttributes flash) {
    if (!sure) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("prospects.never.unsure")));
      return back(territory, id);
    }
    answers.never(territory, id);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("prospects.never.done")));
    return "redirect:" + territory.url() + "/prospects";
  }

  private static String back(Territory territory, UUID id) {
    return "redirect:" + territory.url() + "/prospects/" + id;
  }
}
