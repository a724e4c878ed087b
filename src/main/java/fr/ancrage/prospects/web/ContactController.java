package fr.ancrage.prospects.web;

import fr.ancrage.people.Account;
import fr.ancrage.prospects.Contact;
import fr.ancrage.prospects.Contacts;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A call, a mail, a meeting with a prospect: noted, and taken back. */
@Controller
@RequestMapping("/t/{territory}/prospects/{id}/contacts")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
class ContactController {
  private final Contacts contacts;
  private final Prospects prospects;
  private final ProspectPages pages;

  ContactController(Contacts contacts, Prospects prospects, ProspectPages pages) {
    this.contacts = contacts;
    this.prospects = prospects;
    this.pages = pages;
  }

  @PostMapping
  String note(
      Territory territory,
      @PathVariable UUID id,
      Account me,
      @Valid @ModelAttribute ContactForm typed,
      BindingResult binding,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var one = prospects.get(id);
    var today = pages.today(territory);
    var form = Form.sent(request, binding, t);
    var outcome = Contact.Outcome.of(typed.outcome()).orElse(null);
    var day = TypedDay.read(typed.day()).orElse(today);
    var next = TypedDay.read(typed.next()).orElse(null);
    if (day.isAfter(today)) {
      form = form.refusing("day", t.get("prospects.contact.day.future"));
    }
    if (next != null && next.isBefore(today)) {
      form = form.refusing("next", t.get("prospects.snooze.wrong"));
    }
    if (!form.errors().isEmpty() || outcome == null || !one.open()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.page(territory, one, form, concerned, t));
      return "prospects/prospect";
    }
    var contact =
        contacts.note(
            territory,
            id,
            new Contacts.Made(
                Contact.Kind.of(typed.kind()).orElse(Contact.Kind.CALL),
                outcome,
                Typed.orNull(typed.words()),
                day,
                typed.informed() != null,
                next),
            me.name());
    var url = territory.url() + "/prospects/" + id;
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("prospects.contact.noted", pages.next(territory, prospects.get(id), t)),
            url + "/contacts/" + contact + "/retrait"));
    return "redirect:" + url;
  }

  /** What it had changed is as before, when nothing came after it. */
  @PostMapping("/{contact}/retrait")
  String undo(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID contact,
      Texts t,
      RedirectAttributes flash) {
    if (!contacts.undo(id, contact)) {
      throw new NotFound(contact);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("prospects.contact.undone")));
    return "redirect:" + territory.url() + "/prospects/" + id;
  }
}
