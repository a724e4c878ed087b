package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.BaseCatalogues;
import fr.ancrage.catalogue.CatalogueDiff;
import fr.ancrage.catalogue.Catalogues;
import fr.ancrage.catalogue.Drafts;
import fr.ancrage.catalogue.Merge;
import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.Revision;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The revisions of the territory; one of them may become the draft again. */
@Controller
@RequestMapping("/t/{territory}/catalogue/historique")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class HistoryController {
  private final Desk desk;
  private final Drafts drafts;
  private final Catalogues catalogues;
  private final BaseCatalogues bases;
  private final Accounts accounts;
  private final Clock clock;

  HistoryController(
      Desk desk,
      Drafts drafts,
      Catalogues catalogues,
      BaseCatalogues bases,
      Accounts accounts,
      Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.catalogues = catalogues;
    this.bases = bases;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, MyRoles roles, Texts t, Model model) {
    var work = desk.open(territory, roles);
    var revisions = catalogues.revisions(territory.id());
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var inForce = revisions.stream().filter(one -> !one.inForceFrom().isAfter(today)).findFirst();
    var names = new HashMap<AccountId, String>();
    var entries = new ArrayList<HistoryPage.Entry>();
    for (var i = 0; i < revisions.size(); i++) {
      var revision = revisions.get(i);
      var former = i + 1 < revisions.size() ? revisions.get(i + 1) : null;
      entries.add(
          new HistoryPage.Entry(
              revision.number(),
              t.get("catalogue.revision", revision.number(), revision.base()),
              t.get(
                  "catalogue.revision.when",
                  t.day(revision.inForceFrom(), today),
                  t.day(revision.publishedAt().atZone(territory.zone()).toLocalDate(), today),
                  by(revision.by(), names, t)),
              inForce.filter(revision::equals).isPresent(),
              revision.note(),
              changes(former, revision, t)));
    }
    model.addAttribute("page", new HistoryPage(work.bar(), work.url(), entries));
    return "catalogue/history";
  }

  /** Makes a revision the draft; what was there before can be taken back. */
  @PostMapping("/{number}/reprise")
  @Access(roles = Role.COORDINATOR)
  String takeUp(
      Territory territory,
      @PathVariable String number,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    drafts.takeUp(territory.id(), number(number), me.id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("catalogue.taken-up", number)));
    return "redirect:" + territory.url() + "/catalogue/publication";
  }

  private static int number(String typed) {
    if (!typed.matches("\\d{1,6}")) {
      throw new fr.ancrage.shared.NotFound(typed);
    }
    return Integer.parseInt(typed);
  }

  private List<ChangeLine> changes(@Nullable Revision former, Revision revision, Texts t) {
    var base = bases.get(former == null ? revision.base() : former.base());
    var was = former == null ? Overlay.NONE : former.overlay();
    var newer = bases.get(revision.base());
    var words =
        new ChangeWords(
            new CatalogueWords(Merge.of(base, was, base.version()), t),
            new CatalogueWords(Merge.of(newer, revision.overlay(), newer.version()), t),
            t);
    return words.lines(CatalogueDiff.between(base, was, newer, revision.overlay()));
  }

  private String by(@Nullable AccountId who, Map<AccountId, String> names, Texts t) {
    return who == null
        ? t.get("catalogue.somebody")
        : names.computeIfAbsent(
            who,
            id ->
                accounts.find(id).map(Account::name).orElseGet(() -> t.get("catalogue.somebody")));
  }
}
