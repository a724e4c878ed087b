package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Lookalikes;
import fr.ancrage.people.Person;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonRecords;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two records of one person become one, and two again. */
@Controller
@RequestMapping("/t/{territory}/doublons")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.DUPLICATES)
class DuplicatesController {
  private static final int MOST = 30;

  private final Lookalikes lookalikes;
  private final Persons persons;
  private final PersonRecords records;
  private final Dossiers dossiers;
  private final MergeWords words;

  DuplicatesController(
      Lookalikes lookalikes,
      Persons persons,
      PersonRecords records,
      Dossiers dossiers,
      MergeWords words) {
    this.lookalikes = lookalikes;
    this.persons = persons;
    this.records = records;
    this.dossiers = dossiers;
    this.words = words;
  }

  @GetMapping
  String list(Territory territory, Concerned concerned, Texts t, Model model) {
    var alike = lookalikes.pairs(MOST);
    var ids = alike.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).toList();
    ids.forEach(id -> concerned.add(id.value()));
    var known = persons.all(ids);
    var files = dossiers.of(ids);
    var pairs =
        alike.stream()
            .map(
                pair -> {
                  var one = Objects.requireNonNull(known.get(pair.first()));
                  var other = Objects.requireNonNull(known.get(pair.second()));
                  return new DuplicatesPage.Pair(
                      side(one, other, files, territory, t), side(other, one, files, territory, t));
                })
            .toList();
    model.addAttribute(
        "page",
        new DuplicatesPage(
            territory.url() + "/doublons",
            territory.url() + "/dossiers",
            pairs,
            words.rows(records.merges(), territory, t)));
    return "settlement/persons/duplicates";
  }

  @PostMapping("/fusions")
  @Audited(matter = Matter.PERSON, byTheDoor = true)
  String merge(
      @RequestParam String kept,
      @RequestParam String merged,
      Territory territory,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var one = persons.get(new PersonId(Ids.parse(kept)));
    var other = persons.get(new PersonId(Ids.parse(merged)));
    var done = records.merge(one.id(), other.id(), me.id());
    flash.addFlashAttribute(
        "toast",
        new Toast(t.get("settlement.merge.done", one.name()), MergeWords.undoUrl(territory, done)));
    return "redirect:" + territory.url() + "/doublons";
  }

  @PostMapping("/fusions/{merge}/annuler")
  @Audited(matter = Matter.PERSON, byTheDoor = true)
  String undo(
      @PathVariable String merge,
      Territory territory,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var undone = records.undo(Ids.parse(merge), me.id());
    flash.addFlashAttribute(
        "notice",
        undone
            ? new Notice(Tone.DONE, t.get("settlement.merge.undone"))
            : new Notice(Tone.WAITING, t.get("settlement.merge.not-undone")));
    return "redirect:" + territory.url() + "/doublons";
  }

  @PostMapping("/distincts")
  String areTwo(
      @RequestParam String one,
      @RequestParam String other,
      Territory territory,
      Account me,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    var first = persons.get(new PersonId(Ids.parse(one)));
    var second = persons.get(new PersonId(Ids.parse(other)));
    concerned.add(first.id().value());
    concerned.add(second.id().value());
    lookalikes.areTwo(first.id(), second.id(), me.id());
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("settlement.duplicates.remembered"),
            territory.url()
                + "/doublons/distincts/"
                + first.id()
                + "/"
                + second.id()
                + "/annuler"));
    return "redirect:" + territory.url() + "/doublons";
  }

  @PostMapping("/distincts/{one}/{other}/annuler")
  String mayBeOne(
      @PathVariable UUID one, @PathVariable UUID other, Territory territory, Concerned concerned) {
    concerned.addAll(List.of(one, other));
    lookalikes.mayBeOne(new PersonId(one), new PersonId(other));
    return "redirect:" + territory.url() + "/doublons";
  }

  private static DuplicatesPage.Side side(
      Person one, Person other, Map<PersonId, Dossier> files, Territory territory, Texts t) {
    var lines = new ArrayList<DuplicatesPage.Line>();
    lines.add(line(t.get("settlement.contact.email"), one.email(), other.email()));
    lines.add(
        line(
            t.get("settlement.contact.phone"),
            Phones.shown(one.phone()),
            Phones.shown(other.phone())));
    lines.add(
        line(
            t.get("settlement.duplicates.stage"),
            stage(files.get(one.id()), t),
            stage(files.get(other.id()), t)));
    lines.add(
        line(
            t.get("settlement.duplicates.since"),
            t.date(one.createdAt().atZone(territory.zone()).toLocalDate()),
            null));
    return new DuplicatesPage.Side(
        one.id().toString(),
        one.name(),
        territory.url() + "/personnes/" + one.id(),
        List.copyOf(lines));
  }

  private static @Nullable String stage(@Nullable Dossier dossier, Texts t) {
    return dossier == null ? null : t.name("settlement.stage", dossier.stage());
  }

  private static DuplicatesPage.Line line(
      String label, @Nullable String value, @Nullable String theirs) {
    return new DuplicatesPage.Line(
        label,
        Objects.requireNonNullElse(value, "–"),
        value != null && value.equalsIgnoreCase(theirs));
  }
}
