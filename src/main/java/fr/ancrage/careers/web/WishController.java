package fr.ancrage.careers.web;

import fr.ancrage.careers.Sessions;
import fr.ancrage.careers.Wish;
import fr.ancrage.careers.Wishes;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who would like to become what: for the territory's team, never for a structure. */
@Controller
@RequestMapping("/t/{territory}/passerelles/personnes")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.CAREER, matter = Matter.CAREER)
class WishController {
  private final Wishes wishes;
  private final WishPeople people;
  private final Persons persons;
  private final Sessions sessions;
  private final Organisations organisations;
  private final BridgeLines lines;
  private final Jobs jobs;

  WishController(
      Wishes wishes,
      WishPeople people,
      Persons persons,
      Sessions sessions,
      Organisations organisations,
      BridgeLines lines,
      Jobs jobs) {
    this.wishes = wishes;
    this.people = people;
    this.persons = persons;
    this.sessions = sessions;
    this.organisations = organisations;
    this.lines = lines;
    this.jobs = jobs;
  }

  @GetMapping
  String list(
      Territory territory,
      @RequestParam(defaultValue = "") String q,
      Concerned concerned,
      Texts t,
      Model model) {
    var url = url(territory);
    var rows = people.find(q.strip());
    rows.forEach(row -> concerned.add(row.id()));
    model.addAttribute(
        "page",
        new WishesPage(
            url,
            url + "/export.xlsx",
            CareerTabs.of(territory, "/passerelles/personnes", t),
            q,
            rows.stream().map(row -> shown(url, row, t)).toList()));
    return "careers/wishes";
  }

  @GetMapping("/export.xlsx")
  @Audited(purpose = Purpose.CAREER, matter = Matter.CAREER, act = Act.EXPORTED)
  ResponseEntity<byte[]> export(Territory territory, Concerned concerned, Texts t) {
    var rows = people.find("");
    rows.forEach(row -> concerned.add(row.id()));
    return SheetWriter.download(
        t.get("careers.wishes.file"),
        List.of(
            t.get("careers.column.name"),
            t.get("careers.column.job"),
            t.get("careers.column.wishes")),
        rows.stream()
            .map(
                row ->
                    Arrays.<@Nullable Object>asList(
                        row.name(),
                        row.profession() == null
                            ? null
                            : jobs.label(row.profession(), t.language()),
                        goals(row.goals(), t)))
            .toList());
  }

  @GetMapping("/{id}")
  String show(Territory territory, @PathVariable UUID id, Texts t, Model model) {
    var person = persons.get(new PersonId(id));
    var own = wishes.of(person.id());
    var job = people.profession(id);
    var names = names();
    var wished = own.stream().map(Wish::goal).collect(Collectors.toSet());
    model.addAttribute(
        "page",
        new CareerPage(
            url(territory) + "/" + id,
            url(territory),
            person.name(),
            job == null ? null : jobs.label(job, t.language()),
            job == null ? List.of() : lines.from(territory, job, wished, t),
            own.stream().map(one -> row(one, territory, names, t)).toList(),
            jobs.choices("", t.language()).stream()
                .filter(one -> !wished.contains(one.value()))
                .toList(),
            names.entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue(), false))
                .toList(),
            sessions.all().stream()
                .filter(
                    one ->
                        !one.cancelled()
                            && !one.terms().starts().isBefore(lines.today(territory))
                            && wished.contains(one.terms().goal()))
                .map(one -> new Choice(one.id().toString(), one.terms().title(), false))
                .toList()));
    return "careers/person";
  }

  @PostMapping("/{id}/souhaits")
  String note(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam String goal,
      @RequestParam(required = false) @Nullable String employer,
      @RequestParam(defaultValue = "false") boolean gone,
      @RequestParam(defaultValue = "false") boolean back,
      Texts t,
      RedirectAttributes flash) {
    var person = persons.get(new PersonId(id));
    if (!jobs.known(goal)) {
      throw new NotFound(goal);
    }
    var here = url(territory) + "/" + id;
    if (gone || back) {
      wishes.close(person.id(), goal, gone);
      if (gone) {
        flash.addFlashAttribute(
            "toast",
            new Toast(t.get("careers.wish.closed"), here + "/souhaits?back=true&goal=" + goal));
      }
    } else {
      wishes.note(territory.id(), person.id(), goal, member(employer), false);
      flash.addFlashAttribute(
          "toast",
          new Toast(t.get("careers.wish.noted"), here + "/souhaits?gone=true&goal=" + goal));
    }
    return "redirect:" + here;
  }

  private @Nullable UUID member(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var id = Ids.parse(typed);
    if (!names().containsKey(id)) {
      throw new NotFound(id);
    }
    return id;
  }

  private Map<UUID, String> names() {
    return organisations.ofTerritory(null).stream()
        .collect(
            Collectors.toMap(
                one -> one.id().value(),
                Organisation::name,
                (a, _) -> a,
                java.util.LinkedHashMap::new));
  }

  private CareerPage.Row row(Wish one, Territory territory, Map<UUID, String> names, Texts t) {
    return new CareerPage.Row(
        one.goal(),
        jobs.label(one.goal(), t.language()),
        Stream.of(
                t.get(
                    one.byPerson() ? "careers.wish.by-person" : "careers.wish.by-staff",
                    t.near(
                        one.since().atZone(territory.zone()).toLocalDate(),
                        lines.today(territory))),
                one.organisation() == null ? "" : names.getOrDefault(one.organisation(), ""))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · ")));
  }

  private WishesPage.Row shown(String url, WishPeople.Found row, Texts t) {
    return new WishesPage.Row(
        row.id().toString(),
        url + "/" + row.id(),
        row.name(),
        Stream.of(
                row.profession() == null ? "" : jobs.label(row.profession(), t.language()),
                row.goals().isEmpty()
                    ? t.get("careers.wishes.nothing")
                    : t.get("careers.wishes.would", goals(row.goals(), t)))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · ")),
        !row.goals().isEmpty());
  }

  private String goals(List<String> goals, Texts t) {
    return goals.stream()
        .map(one -> jobs.label(one, t.language()))
        .collect(Collectors.joining(", "));
  }

  private static String url(Territory territory) {
    return territory.url() + "/passerelles/personnes";
  }
}
