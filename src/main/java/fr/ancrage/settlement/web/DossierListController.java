package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.BulkActs;
import fr.ancrage.settlement.CloseReason;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All dossiers of the territory: found, exported, handed on or closed together. */
@Controller
@RequestMapping("/t/{territory}/dossiers")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.LIST)
class DossierListController {
  private final DossierLists lists;
  private final BulkActs acts;
  private final Grants grants;

  DossierListController(DossierLists lists, BulkActs acts, Grants grants) {
    this.lists = lists;
    this.acts = acts;
    this.grants = grants;
  }

  @GetMapping
  String list(
      @ModelAttribute DossierFilter filter,
      Territory territory,
      Account me,
      MyRoles roles,
      Concerned concerned,
      Texts t,
      Model model) {
    model.addAttribute("page", lists.page(territory, filter, me, roles, concerned, t));
    return "settlement/list/dossiers";
  }

  @GetMapping("/export.xlsx")
  @Audited(matter = Matter.LIST, act = Act.EXPORTED)
  ResponseEntity<byte[]> export(
      @ModelAttribute DossierFilter filter,
      Territory territory,
      Account me,
      Concerned concerned,
      Texts t) {
    return lists.file(territory, filter, me, concerned, t);
  }

  @PostMapping("/lot")
  String together(
      @RequestParam(defaultValue = "") List<String> dossier,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String concierge,
      @RequestParam(defaultValue = "") String reason,
      Territory territory,
      Account me,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    var ids = dossier.stream().map(Ids::parse).map(DossierId::new).toList();
    ids.forEach(id -> concerned.add(id.value()));
    if (ids.isEmpty()) {
      return back(territory, flash, t.get("settlement.list.none-chosen"));
    }
    if (act.equals("close")) {
      var why =
          Arrays.stream(CloseReason.values())
              .filter(one -> one.code().equals(reason) && one != CloseReason.MERGED)
              .findFirst();
      if (why.isEmpty()) {
        return back(territory, flash, t.get("settlement.list.no-reason"));
      }
      var done = acts.close(territory.id(), ids, why.get(), me.id());
      return done(territory, flash, t.get("settlement.list.closed", ids.size()), done);
    }
    var who = colleague(territory, concierge);
    var done = acts.assign(territory.id(), ids, who, me.id());
    return done(territory, flash, t.get("settlement.list.assigned", ids.size()), done);
  }

  @PostMapping("/lot/{act}/annuler")
  String undo(
      @PathVariable String act,
      Territory territory,
      Account me,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    concerned.add(Ids.parse(act));
    if (!acts.undo(Ids.parse(act), me.id())) {
      throw new NotFound(act);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.list.undone")));
    return "redirect:" + territory.url() + "/dossiers";
  }

  private AccountId colleague(Territory territory, String id) {
    return grants.team(territory.id()).stream()
        .filter(grant -> grant.role() == Role.CONCIERGE && grant.acceptedAt() != null)
        .map(grant -> grant.account())
        .filter(account -> account.toString().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private static String back(Territory territory, RedirectAttributes flash, String why) {
    flash.addFlashAttribute("notice", new Notice(Tone.WAITING, why));
    return "redirect:" + territory.url() + "/dossiers";
  }

  private static String done(Territory territory, RedirectAttributes flash, String what, UUID act) {
    flash.addFlashAttribute(
        "toast", new Toast(what, territory.url() + "/dossiers/lot/" + act + "/annuler"));
    return "redirect:" + territory.url() + "/dossiers";
  }
}
