package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Appointment;
import fr.ancrage.messaging.AppointmentId;
import fr.ancrage.messaging.AppointmentState;
import fr.ancrage.messaging.Appointments;
import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Booking;
import fr.ancrage.messaging.Calendars;
import fr.ancrage.messaging.LinkOver;
import fr.ancrage.messaging.Links;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person chooses a slot, another one, none of them, or calls it off: by the link alone. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}/rendez-vous/{token}")
@Access(Audience.LINK)
class AppointmentPageController {
  private static final int MOST_WORDS = 2000;

  private final Links links;
  private final Appointments appointments;
  private final AppointmentPages pages;
  private final Calendars calendars;
  private final Persons persons;
  private final Clock clock;

  AppointmentPageController(
      Links links,
      Appointments appointments,
      AppointmentPages pages,
      Calendars calendars,
      Persons persons,
      Clock clock) {
    this.links = links;
    this.appointments = appointments;
    this.pages = pages;
    this.calendars = calendars;
    this.persons = persons;
    this.clock = clock;
  }

  @GetMapping
  String page(
      Territory territory,
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String zone,
      Texts t,
      Model model) {
    return show(territory, open(token), token, zone, Form.empty(), t, model);
  }

  @PostMapping
  String book(
      Territory territory,
      @PathVariable String token,
      @RequestParam(value = "creneau", defaultValue = "") String slot,
      @RequestParam(required = false) @Nullable String zone,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes then) {
    var appointment = open(token);
    var moved = appointment.booked() != null;
    var booking =
        appointments.book(territory, appointment.id(), Ids.parse(slot), person(appointment));
    if (booking == Booking.TAKEN || booking == Booking.OVER) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var why = t.get(booking == Booking.TAKEN ? "messaging.pick.taken" : "messaging.pick.past");
      model.addAttribute("notice", new Notice(Tone.LATE, why));
      return show(territory, open(token), token, zone, Form.empty(), t, model);
    }
    if (booking == Booking.DONE) {
      var done = t.get(moved ? "messaging.pick.toast.moved" : "messaging.pick.toast.booked");
      then.addFlashAttribute("toast", new Toast(done, null));
    }
    return "redirect:" + url(territory, token);
  }

  @PostMapping("/aucun")
  String decline(
      Territory territory,
      @PathVariable String token,
      @RequestParam(value = "mots", defaultValue = "") String words,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var appointment = open(token);
    if (words.isBlank() || words.length() > MOST_WORDS) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var why = t.get(words.isBlank() ? "messaging.pick.decline.missing" : "messaging.desk.long");
      var form = Form.sent(request).refusing("mots", why);
      return show(territory, appointment, token, null, form, t, model);
    }
    appointments.decline(territory, appointment.id(), words.strip(), person(appointment));
    return "redirect:" + url(territory, token);
  }

  @PostMapping("/annulation")
  String cancel(Territory territory, @PathVariable String token) {
    var appointment = open(token);
    if (appointment.booked() != null) {
      appointments.cancel(territory, appointment.id(), person(appointment));
    }
    return "redirect:" + url(territory, token);
  }

  /** Makes, or replaces, the secret address of the person's calendar. */
  @PostMapping("/agenda")
  String calendar(Territory territory, @PathVariable String token, RedirectAttributes then) {
    var appointment = open(token);
    then.addFlashAttribute(
        "calendarUrl", calendars.renew(territory, appointment.subject(), person(appointment)));
    return "redirect:" + url(territory, token) + "#agenda";
  }

  @PostMapping("/agenda/arret")
  String noCalendar(
      Territory territory, @PathVariable String token, Texts t, RedirectAttributes then) {
    calendars.stop(open(token).subject());
    then.addFlashAttribute("toast", new Toast(t.get("messaging.calendar.stopped"), null));
    return "redirect:" + url(territory, token);
  }

  @GetMapping("/invite.ics")
  ResponseEntity<byte[]> file(Territory territory, @PathVariable String token, Texts t) {
    var appointment = open(token);
    if (appointment.booked() == null) {
      throw new NotFound(appointment.id());
    }
    return ResponseEntity.ok()
        .header("Content-Type", "text/calendar; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"invite.ics\"")
        .cacheControl(CacheControl.noStore())
        .body(calendars.file(territory, appointment, token, t).getBytes(StandardCharsets.UTF_8));
  }

  private String show(
      Territory territory,
      Appointment appointment,
      String token,
      @Nullable String zone,
      Form form,
      Texts t,
      Model model) {
    var calendarUrl = (String) model.getAttribute("calendarUrl");
    var page = pages.of(appointment, url(territory, token), zone, calendarUrl, t);
    model.addAttribute("page", page);
    model.addAttribute("form", form);
    return "messaging/appointment";
  }

  /** The appointment of a link; past, called off or unknown ones say so. */
  private Appointment open(String token) {
    var link = links.require(token, "appointment");
    var appointment = appointments.get(new AppointmentId(link.object()));
    var slot = appointment.booked();
    if (appointment.state() == AppointmentState.CANCELLED) {
      throw new LinkOver(LinkOver.Reason.CANCELLED);
    }
    if (appointment.state() == AppointmentState.EXPIRED
        || (slot != null && slot.end().toInstant().isBefore(clock.instant()))) {
      throw new LinkOver(LinkOver.Reason.EXPIRED);
    }
    return appointment;
  }

  private Author person(Appointment appointment) {
    return Author.of(persons.get(appointment.person()));
  }

  private static String url(Territory territory, String token) {
    return territory.url() + "/rendez-vous/" + token;
  }
}
