package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Appointment;
import fr.ancrage.messaging.AppointmentId;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Booking;
import fr.ancrage.messaging.NewOffer;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Account;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team offers slots, moves and calls off. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/rendez-vous")
@Access(roles = {Role.CONCIERGE, Role.COORDINATOR})
@Audited(matter = Matter.APPOINTMENTS)
class AppointmentDeskController {
  private final Dossiers dossiers;
  private final Appointments appointments;
  private final AppointmentDesks desks;
  private final PublicUrl url;
  private final Clock clock;

  AppointmentDeskController(
      Dossiers dossiers,
      Appointments appointments,
      AppointmentDesks desks,
      PublicUrl url,
      Clock clock) {
    this.dossiers = dossiers;
    this.appointments = appointments;
    this.desks = desks;
    this.url = url;
    this.clock = clock;
  }

  @GetMapping
  String desk(
      Territory territory,
      @PathVariable String id,
      @RequestParam(value = "semaine", required = false) @Nullable String week,
      @RequestParam(value = "hote", required = false) @Nullable String host,
      Account me,
      Texts t,
      Model model) {
    return show(territory, dossier(id), me, week, host, Form.empty(), t, model);
  }

  @PostMapping
  String offer(
      Territory territory,
      @PathVariable String id,
      @RequestParam("offre") String offerId,
      @RequestParam(value = "semaine", required = false) @Nullable String week,
      @Valid @ModelAttribute OfferForm offer,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes then) {
    var dossier = dossier(id);
    var offerUuid = Ids.parse(offerId);
    var form = Form.sent(request, binding, t);
    var host =
        desks.hosts(territory).stream()
            .filter(one -> one.id().toString().equals(offer.hote()))
            .findFirst();
    if (host.isEmpty() && form.error("hote") == null) {
      form = form.refusing("hote", t.get("messaging.desk.host.wrong"));
    }
    var slots = typed(request, t);
    if (host.isPresent() && form.errors().isEmpty()) {
      slots = checked(slots, host.get(), offer.duree(), territory, t);
    }
    if (slots.wrong() != null) {
      form = form.refusing("creneau", slots.wrong());
    }
    if (!form.errors().isEmpty() || host.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(territory, dossier, me, week, offer.hote(), form, t, model);
    }
    var wanted =
        new NewOffer(
            new AppointmentId(offerUuid),
            dossier.id().value(),
            dossier.person(),
            host.get().id(),
            offer.comment(),
            offer.lieu().strip(),
            Typed.orNull(offer.mots()),
            offer.duree(),
            slots.starts());
    appointments
        .offer(territory, wanted, Author.of(me))
        .ifPresent(token -> then.addFlashAttribute("link", link(territory, token)));
    return back(then, territory, dossier, t.get("messaging.desk.toast.sent"));
  }

  @PostMapping("/{appointment}/lien")
  String link(
      Territory territory,
      @PathVariable String id,
      @PathVariable String appointment,
      Account me,
      Texts t,
      RedirectAttributes then) {
    var dossier = dossier(id);
    var one = appointment(dossier, appointment);
    then.addFlashAttribute("link", link(territory, appointments.link(one.id(), Author.of(me))));
    return back(then, territory, dossier, t.get("messaging.desk.toast.ready"));
  }

  @PostMapping("/{appointment}/deplacement")
  String move(
      Territory territory,
      @PathVariable String id,
      @PathVariable String appointment,
      @RequestParam(value = "jour", defaultValue = "") String day,
      @RequestParam(value = "heure", defaultValue = "") String time,
      Account me,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes then) {
    var dossier = dossier(id);
    var one = appointment(dossier, appointment);
    var start = TypedSlots.moment(day.strip(), time.strip());
    if (one.booked() == null || start.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("notice", new Notice(Tone.LATE, t.get("messaging.desk.unreadable")));
      return show(territory, dossier, me, null, null, Form.empty(), t, model);
    }
    var result = appointments.move(territory, one.id(), start.get(), Author.of(me));
    if (result == Booking.TAKEN || result == Booking.OVER) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var why =
          t.get(
              result == Booking.TAKEN ? "messaging.desk.toast.taken" : "messaging.desk.toast.past");
      model.addAttribute("notice", new Notice(Tone.LATE, why));
      return show(territory, dossier, me, null, null, Form.empty(), t, model);
    }
    return back(then, territory, dossier, t.get("messaging.desk.toast.moved"));
  }

  @PostMapping("/{appointment}/annulation")
  String cancel(
      Territory territory,
      @PathVariable String id,
      @PathVariable String appointment,
      Account me,
      Texts t,
      RedirectAttributes then) {
    var dossier = dossier(id);
    var one = appointment(dossier, appointment);
    appointments.cancel(territory, one.id(), Author.of(me));
    var done =
        t.get(
            one.booked() == null
                ? "messaging.desk.toast.withdrawn"
                : "messaging.desk.toast.cancelled");
    return back(then, territory, dossier, done);
  }

  private String show(
      Territory territory,
      Dossier dossier,
      Account me,
      @Nullable String week,
      @Nullable String host,
      Form form,
      Texts t,
      Model model) {
    var link = (String) model.getAttribute("link");
    var calendar = (String) model.getAttribute("calendarUrl");
    model.addAttribute(
        "page", desks.of(territory, dossier, me, week, host, link, calendar, form, t));
    return "settlement/appointments";
  }

  private static TypedSlots typed(HttpServletRequest request, Texts t) {
    return TypedSlots.read(
        values(request, "creneau"), values(request, "jour"), values(request, "heure"), t);
  }

  private TypedSlots checked(
      TypedSlots slots, Account host, int minutes, Territory territory, Texts t) {
    if (slots.starts().isEmpty()) {
      return slots.against(List.of(), minutes, territory.zone(), clock.instant(), t);
    }
    var day = Duration.ofDays(1);
    var busy =
        appointments.busy(
            host.id(),
            slots.starts().getFirst().atZone(territory.zone()).toInstant().minus(day),
            slots.starts().getLast().atZone(territory.zone()).toInstant().plus(day));
    return slots.against(busy, minutes, territory.zone(), clock.instant(), t);
  }

  private static List<String> values(HttpServletRequest request, String name) {
    var values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  private Dossier dossier(String id) {
    return dossiers.get(new DossierId(Ids.parse(id)));
  }

  private Appointment appointment(Dossier dossier, String id) {
    var one = appointments.get(new AppointmentId(Ids.parse(id)));
    if (!one.subject().equals(dossier.id().value())) {
      throw new NotFound(id);
    }
    return one;
  }

  private String link(Territory territory, String token) {
    return url.of(territory, "/rendez-vous/" + token);
  }

  private static String back(
      RedirectAttributes then, Territory territory, Dossier dossier, String done) {
    then.addFlashAttribute("toast", new Toast(done, null));
    return "redirect:" + territory.url() + "/dossiers/" + dossier.id() + "/rendez-vous";
  }
}
