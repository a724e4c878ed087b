package fr.ancrage.careers.web;

import fr.ancrage.careers.Locums;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
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
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An intern or a doctor takes a dated replacement. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}/moi/remplacements")
@Access(roles = Role.PROFESSIONAL)
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.CAREER)
class MyLocumController {
  private final Locums locums;
  private final Persons persons;
  private final Organisations organisations;
  private final BridgeLines lines;

  MyLocumController(
      Locums locums, Persons persons, Organisations organisations, BridgeLines lines) {
    this.locums = locums;
    this.persons = persons;
    this.organisations = organisations;
    this.lines = lines;
  }

  @GetMapping
  String show(Territory territory, Account me, Concerned concerned, Texts t, Model model) {
    return page(territory, me, concerned, null, "", t, model);
  }

  @PostMapping("/{need}")
  String take(
      Territory territory,
      @PathVariable UUID need,
      @RequestParam(defaultValue = "") String licence,
      Account me,
      Concerned concerned,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var until = TypedDay.read(licence);
    var taking =
        until.isEmpty()
            ? Locums.Taking.LICENCE
            : locums.take(territory, mine(me).id(), new NeedId(need), until.get());
    if (taking == Locums.Taking.LICENCE) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(
          territory, me, concerned, t.get("careers.locum.licence.short"), licence, t, model);
    }
    concerned.add(mine(me).id().value());
    flash.addFlashAttribute(
        "notice",
        taking == Locums.Taking.TAKEN
            ? new Notice(Tone.DONE, t.get("careers.locum.taken"))
            : new Notice(Tone.LATE, t.get("careers.locum.late")));
    return "redirect:" + territory.url() + "/moi/remplacements";
  }

  @PostMapping("/{id}/retrait")
  String giveBack(
      Territory territory,
      @PathVariable UUID id,
      Account me,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    concerned.add(mine(me).id().value());
    locums.giveBack(territory, id, mine(me).id());
    flash.addFlashAttribute("notice", new Notice(Tone.INFO, t.get("careers.locum.given-back")));
    return "redirect:" + territory.url() + "/moi/remplacements";
  }

  private String page(
      Territory territory,
      Account me,
      Concerned concerned,
      @Nullable String error,
      String licence,
      Texts t,
      Model model) {
    var person = mine(me);
    concerned.add(person.id().value());
    var today = lines.today(territory);
    var url = territory.url() + "/moi/remplacements";
    var names =
        organisations.ofTerritory(null).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Organisation::name));
    model.addAttribute(
        "page",
        new LocumPage(
            url,
            territory.url() + "/moi",
            today.toString(),
            locums.open(today).stream().map(one -> row(url, one, names, t)).toList(),
            locums.taken(person.id()).stream()
                .map(
                    one ->
                        new LocumPage.Row(
                            url + "/" + one.id() + "/retrait",
                            one.title(),
                            one.organisation() + " · " + dates(one.from(), one.until(), t)))
                .toList(),
            error,
            licence));
    return "careers/locums";
  }

  private static LocumPage.Row row(String url, Need one, Map<UUID, String> names, Texts t) {
    var from = one.terms().from();
    var until = one.terms().until();
    return new LocumPage.Row(
        url + "/" + one.id(),
        one.terms().title(),
        names.getOrDefault(one.terms().organisation().value(), "")
            + (from == null || until == null ? "" : " · " + dates(from, until, t)));
  }

  private static String dates(LocalDate from, LocalDate until, Texts t) {
    return t.get("careers.locum.dates", t.date(from), t.date(until));
  }

  private Person mine(Account me) {
    return persons.of(me.id()).orElseThrow(() -> new NotFound(me.id()));
  }
}
