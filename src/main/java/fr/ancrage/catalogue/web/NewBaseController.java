package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.BaseCatalogues;
import fr.ancrage.catalogue.CatalogueDiff;
import fr.ancrage.catalogue.Conflict;
import fr.ancrage.catalogue.Drafts;
import fr.ancrage.catalogue.Merge;
import fr.ancrage.catalogue.Overlay;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goes over to a newer base, and settles what changed on both sides. */
@Controller
@RequestMapping("/t/{territory}/catalogue/base")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class NewBaseController {
  private final Desk desk;
  private final Drafts drafts;
  private final BaseCatalogues bases;

  NewBaseController(Desk desk, Drafts drafts, BaseCatalogues bases) {
    this.desk = desk;
    this.drafts = drafts;
    this.bases = bases;
  }

  @GetMapping
  String show(Territory territory, MyRoles roles, Texts t, Model model) {
    model.addAttribute("page", page(desk.open(territory, roles), t));
    return "catalogue/base";
  }

  @PostMapping
  @Access(roles = Role.COORDINATOR)
  String takeUp(Territory territory, Account me, Texts t, RedirectAttributes flash) {
    drafts.takeUpNewBase(territory.id(), me.id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("catalogue.base.taken")));
    return "redirect:" + territory.url() + "/catalogue/base";
  }

  @PostMapping("/conflit")
  @Access(roles = Role.COORDINATOR)
  String settle(
      Territory territory,
      @RequestParam(defaultValue = "") String conflict,
      @RequestParam(defaultValue = "") String choice,
      Account me) {
    drafts.settle(territory.id(), conflict, choice.equals("mine"), me.id());
    return "redirect:" + territory.url() + "/catalogue/base";
  }

  private NewBasePage page(Desk.Work work, Texts t) {
    var draft = work.draft();
    var taken = draft.fromBase() != null;
    var from = taken ? draft.fromBase() : work.newerBase() == null ? null : draft.base();
    var newest = bases.newest();
    var brings = from == null ? List.<ChangeLine>of() : brings(from, t);
    return new NewBasePage(
        work.bar(),
        work.url(),
        from,
        newest.version(),
        taken,
        brings,
        work.conflicts().stream().map(one -> open(one, work, t)).toList());
  }

  private List<ChangeLine> brings(String from, Texts t) {
    var former = bases.get(from);
    var newest = bases.newest();
    return new ChangeWords(new CatalogueWords(former, t), new CatalogueWords(newest, t), t)
        .lines(CatalogueDiff.between(former, Overlay.NONE, newest, Overlay.NONE));
  }

  private NewBasePage.Open open(Conflict conflict, Desk.Work work, Texts t) {
    var former = bases.get(java.util.Objects.requireNonNull(work.draft().fromBase()));
    var was = new CatalogueWords(Merge.of(former, work.draft().overlay(), former.version()), t);
    var is = work.words(t);
    var field = conflict.kind() == Conflict.Kind.FIELD;
    var kind = conflict.kind().name().toLowerCase(java.util.Locale.ROOT);
    var what =
        switch (conflict.kind()) {
          case FIELD, STEP_GONE -> was.step(conflict.id());
          case DOCUMENT_GONE -> was.document(conflict.id());
          case AUTHORITY_GONE -> was.authority(conflict.id());
        };
    return new NewBasePage.Open(
        conflict.key(),
        what,
        t.get(
            "catalogue.conflict." + kind,
            field ? t.get("catalogue.field." + conflict.field()) : ""),
        field ? was.value(conflict.field(), conflict.before()) : null,
        field ? is.value(conflict.field(), conflict.mine()) : null,
        field ? is.value(conflict.field(), conflict.theirs()) : null,
        t.get("catalogue.keep." + kind),
        t.get("catalogue.take." + kind));
  }
}
