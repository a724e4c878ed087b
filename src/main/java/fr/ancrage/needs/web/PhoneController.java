package fr.ancrage.needs.web;

import fr.ancrage.needs.Inquiries;
import fr.ancrage.needs.Inquiry;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator answers for a structure, with it on the phone: its own page, the same form. */
@Controller
@RequestMapping("/t/{territory}/campagnes/{campaign}/{id}")
@Access(roles = Role.COORDINATOR)
class PhoneController {
  private final Inquiries inquiries;
  private final InquiryDesk desk;
  private final InquiryPages pages;

  PhoneController(Inquiries inquiries, InquiryDesk desk, InquiryPages pages) {
    this.inquiries = inquiries;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  String show(
      Territory territory,
      @PathVariable String campaign,
      @PathVariable String id,
      Texts t,
      Model model) {
    var inquiry = inquiry(campaign, id);
    var back = CampaignPages.url(territory) + "/" + campaign;
    model.addAttribute("page", pages.page(territory, inquiry, back + "/" + id, back, null, t));
    return "needs/answer";
  }

  @PostMapping
  String say(
      Territory territory,
      @PathVariable String campaign,
      @PathVariable String id,
      @Valid @ModelAttribute InquiryForm typed,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var inquiry = inquiry(campaign, id);
    var back = CampaignPages.url(territory) + "/" + campaign;
    var form = Form.sent(request, binding, t);
    var outcome = desk.act(territory, inquiry, typed, form, me.id(), t);
    var url = back + "/" + id;
    return InquiryController.answer(
        territory, inquiry, outcome, typed, url, back, t, response, model, flash, pages);
  }

  @PostMapping("/rouvrir/{need}")
  String reopen(
      Territory territory,
      @PathVariable String campaign,
      @PathVariable String id,
      @PathVariable String need,
      Account me) {
    desk.reopen(territory, inquiry(campaign, id), need, me.id());
    return "redirect:" + CampaignPages.url(territory) + "/" + campaign + "/" + id;
  }

  private Inquiry inquiry(String campaign, String id) {
    var inquiry = inquiries.get(Ids.parse(id));
    if (!Ids.parse(campaign).equals(inquiry.campaign())) {
      throw new NotFound(id);
    }
    return inquiry;
  }
}
