package fr.ancrage.people.web;

import fr.ancrage.people.Seals;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordination reads who saw and changed what, and compares it with its seals. */
@Controller
@RequestMapping("/t/{territory}/journal")
@Access(roles = Role.COORDINATOR)
@Audited(purpose = Purpose.OVERSIGHT, matter = Matter.JOURNAL)
class JournalController {
  private final JournalPages pages;
  private final Seals seals;

  JournalController(JournalPages pages, Seals seals) {
    this.pages = pages;
    this.seals = seals;
  }

  @GetMapping
  String show(
      @ModelAttribute JournalQuery query,
      Territory territory,
      Concerned concerned,
      Texts t,
      Model model) {
    about(query, concerned);
    model.addAttribute("page", pages.page(territory, query, t));
    return "people/journal";
  }

  @GetMapping("/export.xlsx")
  @Audited(purpose = Purpose.OVERSIGHT, matter = Matter.JOURNAL, act = Act.EXPORTED)
  ResponseEntity<byte[]> export(
      @ModelAttribute JournalQuery query, Territory territory, Concerned concerned, Texts t) {
    about(query, concerned);
    var header =
        Stream.of("day", "time", "who", "act", "matter", "whom", "why", "id")
            .map(column -> t.get("people.journal.column." + column))
            .toList();
    return SheetWriter.download(
        t.get("people.journal.title"), header, pages.rows(territory, query, t));
  }

  @GetMapping("/scelles")
  String seals(Territory territory, Texts t, Model model) {
    model.addAttribute(
        "page",
        new SealsPage(
            territory.url() + "/journal",
            seals.retention(),
            seals.all().stream()
                .map(
                    seal ->
                        new SealsPage.Row(
                            t.month(seal.month()), seal.rows(), seal.hash(), seal.dropped()))
                .toList()));
    return "people/seals";
  }

  /** Computes every seal again from the rows, and says where they differ. */
  @PostMapping("/scelles")
  @Audited(purpose = Purpose.OVERSIGHT, matter = Matter.JOURNAL, act = Act.CHECKED)
  String check(Territory territory, Texts t, RedirectAttributes flash) {
    var broken = seals.broken(territory.id());
    flash.addFlashAttribute(
        "notice",
        broken.isEmpty()
            ? new Notice(Tone.DONE, t.get("people.seals.whole"))
            : new Notice(
                Tone.LATE,
                t.get(
                    "people.seals.broken",
                    broken.stream().map(t::month).collect(Collectors.joining(", ")))));
    return "redirect:" + territory.url() + "/journal/scelles";
  }

  private static void about(JournalQuery query, Concerned concerned) {
    var thing = query.filter().thing();
    if (thing != null) {
      concerned.add(thing);
    }
  }
}
