package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.Calls;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « J'ai appelé », « Pas joint »: one click from the day's desk or from the case. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/appels")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.DOSSIER)
class CallController {
  private static final int LONGEST = 4000;

  private final Calls calls;
  private final Dossiers dossiers;
  private final Clock clock;

  CallController(Calls calls, Dossiers dossiers, Clock clock) {
    this.calls = calls;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /** What is sent: whether somebody answered, what was said, when to call again. */
  record Made(
      @Nullable String reached,
      @Nullable String words,
      @Nullable String next,
      @Nullable String shared,
      @Nullable String retour,
      @Nullable String qui) {
    boolean answered() {
      return !"false".equals(reached);
    }

    @Nullable String said() {
      return words == null || words.isBlank()
          ? null
          : words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
    }

    String place(Territory territory, DossierId dossier) {
      return Return.of(retour == null ? "" : retour)
          .url(territory, dossier, qui == null ? "" : qui);
    }
  }

  @PostMapping
  String log(
      Territory territory,
      @PathVariable UUID id,
      Made made,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id)).id();
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var typed = TypedDay.read(made.next());
    var unread = made.next() != null && !made.next().isBlank() && typed.isEmpty();
    if (unread || typed.filter(day -> day.isBefore(today)).isPresent()) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("desk.call.day")));
      return "redirect:" + made.place(territory, dossier);
    }
    var next = typed.orElse(made.answered() ? null : Calls.again(today));
    var staff = made.shared() != null || !roles.any(Role.CONCIERGE);
    var call =
        calls.log(
            dossier,
            new Calls.Call(
                made.answered(),
                next,
                made.said(),
                staff ? Entry.Readers.STAFF : Entry.Readers.CONCIERGE),
            me.id());
    flash.addFlashAttribute(
        "toast",
        new Toast(
            next == null
                ? t.get("desk.call.logged")
                : t.get("desk.call.logged-next", t.day(next, today)),
            "%s/appels/%s/annulation?retour=%s&qui=%s"
                .formatted(
                    DossierPages.url(territory, dossier),
                    call,
                    made.place(territory, dossier).contains("/journee") ? "journee" : "",
                    "tous".equals(made.qui()) ? "tous" : "moi")));
    return "redirect:" + made.place(territory, dossier);
  }

  @PostMapping("/{call}/annulation")
  String undo(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID call,
      @RequestParam(defaultValue = "") String retour,
      @RequestParam(defaultValue = "") String qui,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id)).id();
    if (!calls.undo(dossier, call, me.id())) {
      throw new NotFound(call);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("desk.call.undone")));
    return "redirect:" + Return.of(retour).url(territory, dossier, qui);
  }
}
