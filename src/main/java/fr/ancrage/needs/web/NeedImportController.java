package fr.ancrage.needs.web;

import fr.ancrage.needs.NeedDrafts;
import fr.ancrage.needs.NeedDrafts.Draft;
import fr.ancrage.needs.NeedImports;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.shared.sheet.SheetReader.Reading;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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

/** A list of needs pasted from a spreadsheet, tried and corrected before it is imported. */
@Controller
@RequestMapping("/t/{territory}/besoins/import")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class NeedImportController {
  private final NeedDrafts drafts;
  private final NeedImports imports;
  private final NeedImportPages pages;

  NeedImportController(NeedDrafts drafts, NeedImports imports, NeedImportPages pages) {
    this.drafts = drafts;
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping
  String paste(Territory territory, MyRoles roles, Model model) {
    NeedRights.declaring(roles);
    return ask(territory, "", null, model);
  }

  @PostMapping
  String read(
      @RequestParam(defaultValue = "") String list,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Territory territory,
      Account me,
      MyRoles roles,
      Texts t,
      HttpServletResponse response,
      Model model)
      throws IOException {
    NeedRights.declaring(roles);
    var reading =
        file != null && !file.isEmpty() ? SheetReader.file(atMost(file)) : SheetReader.text(list);
    return switch (reading) {
      case Reading.Refused refused -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var tooMuch = refused.why() == SheetReader.Refusal.TOO_LARGE;
        var why = t.name("needs.import.refused", refused.why());
        yield ask(territory, tooMuch ? "" : list, why, model);
      }
      case Reading.Rows rows -> {
        var sheets = imports.sheets();
        var sheet = sheets.sheet(rows.rows());
        var id = drafts.keep(territory.id(), me.id(), sheet, sheets.guess(sheet));
        yield "redirect:" + NeedImportPages.url(territory) + "/" + id;
      }
    };
  }

  @GetMapping("/{draft}")
  String tryOut(
      @PathVariable String draft,
      Territory territory,
      Account me,
      MyRoles roles,
      Texts t,
      Model model) {
    var known = draft(draft, me);
    if (known.result() != null) {
      model.addAttribute("result", known.result());
      model.addAttribute("listUrl", territory.url() + "/besoins");
      model.addAttribute("againUrl", NeedImportPages.url(territory));
      return "needs/imported";
    }
    model.addAttribute("page", pages.page(territory, known, NeedRights.declaring(roles), t));
    return "needs/import";
  }

  /** The reader says what the columns mean, and corrects cells where they stand. */
  @PostMapping("/{draft}/corrections")
  String correct(
      @PathVariable String draft, Territory territory, Account me, HttpServletRequest request) {
    var known = draft(draft, me);
    var typed = new ImportCorrections(known, request, imports.sheets().columns().keys());
    drafts.correct(known.id(), typed.sheet(), typed.columns(), typed.organisation());
    return "redirect:" + NeedImportPages.url(territory) + "/" + known.id();
  }

  @PostMapping("/{draft}")
  String run(
      @PathVariable String draft,
      @RequestParam(defaultValue = "") List<String> ligne,
      Territory territory,
      Account me,
      MyRoles roles) {
    var rights = NeedRights.declaring(roles);
    var known = draft(draft, me);
    if (known.result() == null) {
      Set<Integer> chosen =
          ligne.stream()
              .filter(one -> one.matches("\\d{1,5}"))
              .map(Integer::valueOf)
              .collect(Collectors.toSet());
      var rows = imports.rows(territory, known, rights.all() ? null : rights.own());
      imports.run(territory, known, rows, chosen, me.id());
    }
    return "redirect:" + NeedImportPages.url(territory) + "/" + known.id();
  }

  /** No more than what is enough to refuse it: larger files may arrive, for other pages. */
  private static byte[] atMost(MultipartFile file) throws IOException {
    try (var in = file.getInputStream()) {
      return in.readNBytes(SheetReader.MOST_BYTES + 1);
    }
  }

  private static String ask(
      Territory territory, String typed, @Nullable String error, Model model) {
    model.addAttribute("url", NeedImportPages.url(territory));
    model.addAttribute("listUrl", territory.url() + "/besoins");
    model.addAttribute("typed", typed);
    model.addAttribute("error", error);
    return "needs/paste";
  }

  private Draft draft(String id, Account me) {
    return drafts.find(Ids.parse(id), me.id()).orElseThrow(() -> new NotFound(id));
  }
}
