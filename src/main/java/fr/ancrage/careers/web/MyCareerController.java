package fr.ancrage.careers.web;

import fr.ancrage.careers.OwnSeat;
import fr.ancrage.careers.Sessions;
import fr.ancrage.careers.Wish;
import fr.ancrage.careers.Wishes;
import fr.ancrage.people.Account;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one's own job may lead, and what one would like: told to the team only. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}/moi/passerelles")
@Access(roles = Role.PROFESSIONAL)
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.CAREER)
class MyCareerController {
  private final Wishes wishes;
  private final WishPeople people;
  private final Persons persons;
  private final Sessions sessions;
  private final BridgeLines lines;
  private final Jobs jobs;

  MyCareerController(
      Wishes wishes,
      WishPeople people,
      Persons persons,
      Sessions sessions,
      BridgeLines lines,
      Jobs jobs) {
    this.wishes = wishes;
    this.people = people;
    this.persons = persons;
    this.sessions = sessions;
    this.lines = lines;
    this.jobs = jobs;
  }

  @GetMapping
  String show(Territory territory, Account me, Concerned concerned, Texts t, Model model) {
    var person = mine(me);
    concerned.add(person.id().value());
    var job = people.profession(person.id().value());
    var wished = wishes.of(person.id()).stream().map(Wish::goal).collect(Collectors.toSet());
    model.addAttribute(
        "page",
        new MyCareerPage(
            territory.url() + "/moi/passerelles",
            territory.url() + "/moi",
            territory.name(),
            job == null ? null : jobs.label(job, t.language()),
            sessions.of(person.id()).stream().map(one -> training(one, t)).toList(),
            job == null ? java.util.List.of() : lines.from(territory, job, wished, t)));
    return "careers/mine";
  }

  @PostMapping
  String wish(
      Territory territory,
      Account me,
      @RequestParam String goal,
      @RequestParam(defaultValue = "false") boolean gone,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    var person = mine(me);
    concerned.add(person.id().value());
    if (!jobs.known(goal)) {
      throw new NotFound(goal);
    }
    var here = territory.url() + "/moi/passerelles";
    if (gone) {
      wishes.close(person.id(), goal, true);
    } else {
      wishes.note(territory.id(), person.id(), goal, null, true);
    }
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get(gone ? "careers.mine.closed" : "careers.mine.noted"),
            here + "?goal=" + goal + "&gone=" + !gone));
    return "redirect:" + here;
  }

  private static MyCareerPage.Training training(OwnSeat one, Texts t) {
    var terms = one.session().terms();
    var dates = t.get("careers.locum.dates", t.date(terms.starts()), t.date(terms.ends()));
    var off = one.session().cancelled();
    return new MyCareerPage.Training(
        terms.title(),
        terms.place() == null ? dates : dates + " · " + terms.place(),
        off ? Tone.NEUTRAL : one.seat().seated() ? Tone.DONE : Tone.WAITING,
        off
            ? t.get("careers.mine.training.off")
            : one.seat().seated()
                ? t.get("careers.mine.training.seat")
                : t.get("careers.mine.training.waits", one.seat().rank() - one.seat().seats()));
  }

  private Person mine(Account me) {
    return persons.of(me.id()).orElseThrow(() -> new NotFound(me.id()));
  }
}
