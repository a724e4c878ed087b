package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Audit;
import fr.ancrage.settlement.ImportDrafts;
import fr.ancrage.settlement.ImportDrafts.Draft;
import fr.ancrage.settlement.Imports;
import fr.ancrage.settlement.PeopleSheet;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.shared.sheet.SheetReader.Reading;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.springframework.web.multipart.MultipartFile;

/** Door 4: a list pasted from a spreadsheet, tried before it is imported. */
@Controller
@RequestMapping("/t/{territory}/dossiers/coller")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class ImportController {
  private final ImportDrafts drafts;
  private final Imports imports;
  private final ImportPages pages;
  private final Audit audit;

  ImportController(ImportDrafts drafts, Imports imports, ImportPages pages, Audit audit) {
    this.drafts = drafts;
    this.imports = imports;
    this.pages = pages;
    this.audit = audit;
  }

  @GetMapping
  String paste(Territory territory, Model model) {
    return ask(territory, "", null, model);
  }

  @PostMapping
  String read(
      @RequestParam(defaultValue = "") String list,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Territory territory,
      Account me,
      Texts t,
      HttpServletResponse response,
      Model model)
      throws IOException {
    var reading =
        file != null && !file.isEmpty() ? SheetReader.file(atMost(file)) : SheetReader.text(list);
    return switch (reading) {
      case Reading.Refused refused -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var tooMuch = refused.why() == SheetReader.Refusal.TOO_LARGE;
        yield ask(
            territory,
            tooMuch ? "" : list,
            t.name("settlement.import.refused", refused.why()),
            model);
      }
      case Reading.Rows rows -> {
        var sheet = PeopleSheet.COLUMNS.sheet(rows.rows());
        var id = drafts.keep(territory.id(), me.id(), sheet, PeopleSheet.COLUMNS.guess(sheet));
        yield "redirect:" + url(territory) + "/" + id;
      }
    };
  }

  @GetMapping("/{draft}")
  String tryOut(@PathVariable String draft, Territory territory, Account me, Texts t, Model model) {
    var known = draft(draft, me);
    if (known.result() != null) {
      model.addAttribute("result", known.result());
      model.addAttribute("listUrl", territory.url() + "/dossiers");
      model.addAttribute("againUrl", url(territory));
      return "settlement/list/imported";
    }
    model.addAttribute("page", pages.page(territory, known, t));
    return "settlement/list/import";
  }

  /** The reader corrects what the columns mean; one meaning is given to one column. */
  @PostMapping("/{draft}/colonnes")
  String mean(
      @PathVariable String draft, Territory territory, Account me, HttpServletRequest request) {
    var known = draft(draft, me);
    var meanings = new ArrayList<String>();
    for (var i = 0; i < known.sheet().width(); i++) {
      var meaning = Objects.requireNonNullElse(request.getParameter("colonne-" + i), "");
      meanings.add(PeopleSheet.COLUMNS.keys().contains(meaning) ? meaning : SheetColumns.IGNORED);
    }
    drafts.mean(known.id(), meanings);
    return "redirect:" + url(territory) + "/" + known.id();
  }

  @PostMapping("/{draft}")
  String run(
      @PathVariable String draft,
      @RequestParam(defaultValue = "") List<String> ligne,
      Territory territory,
      Account me) {
    var known = draft(draft, me);
    if (known.result() == null) {
      Set<Integer> chosen =
          ligne.stream()
              .filter(one -> one.matches("\\d{1,5}"))
              .map(Integer::valueOf)
              .collect(Collectors.toSet());
      imports.run(territory, known, pages.rows(known), chosen, me.id());
      audit.record(territory.id(), me.id(), "accompaniment", "import", "dossiers", known.id());
    }
    return "redirect:" + url(territory) + "/" + known.id();
  }

  /** No more than what is enough to refuse it: larger files may arrive, for other pages. */
  private static byte[] atMost(MultipartFile file) throws IOException {
    try (var in = file.getInputStream()) {
      return in.readNBytes(SheetReader.MOST_BYTES + 1);
    }
  }

  private static String ask(
      Territory territory, String typed, @Nullable String error, Model model) {
    model.addAttribute("url", url(territory));
    model.addAttribute("listUrl", territory.url() + "/dossiers");
    model.addAttribute("typed", typed);
    model.addAttribute("error", error);
    return "settlement/list/paste";
  }

  private Draft draft(String id, Account me) {
    return drafts.find(Ids.parse(id), me.id()).orElseThrow(() -> new NotFound(id));
  }

  private static String url(Territory territory) {
    return territory.url() + "/dossiers/coller";
  }
}
