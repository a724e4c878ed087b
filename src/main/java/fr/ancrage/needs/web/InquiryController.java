package fr.ancrage.needs.web;

import fr.ancrage.needs.Inquiries;
import fr.ancrage.needs.Inquiry;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A structure says where its needs stand, by a link without account, on one page for a phone. */
@Controller
@RequestMapping("/t/{territory}/collecte/{token}")
@Access(Audience.LINK)
class InquiryController {
  private final Inquiries inquiries;
  private final InquiryDesk desk;
  private final InquiryPages pages;

  InquiryController(Inquiries inquiries, InquiryDesk desk, InquiryPages pages) {
    this.inquiries = inquiries;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String token, Texts t, Model model) {
    var inquiry = inquiries.open(token);
    model.addAttribute(
        "page", pages.page(territory, inquiry, url(territory, token), null, null, t));
    return "needs/answer";
  }

  /**
   * Sent by the page itself once a browser shows it: what only fetches the page changes nothing.
   */
  @PostMapping("/vu")
  ResponseEntity<Void> seen(@PathVariable String token) {
    inquiries.seen(inquiries.open(token));
    return ResponseEntity.noContent().build();
  }

  @PostMapping
  String say(
      Territory territory,
      @PathVariable String token,
      @Valid @ModelAttribute InquiryForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var inquiry = inquiries.open(token);
    var url = url(territory, token);
    var form = Form.sent(request, binding, t);
    var outcome = desk.act(territory, inquiry, typed, form, null, t);
    return answer(territory, inquiry, outcome, typed, url, null, t, response, model, flash, pages);
  }

  @PostMapping("/rouvrir/{need}")
  String reopen(Territory territory, @PathVariable String token, @PathVariable String need) {
    desk.reopen(territory, inquiries.open(token), need, null);
    return "redirect:" + url(territory, token);
  }

  /** Back to the page, or the page with what is wrong. */
  static String answer(
      Territory territory,
      Inquiry inquiry,
      InquiryDesk.Outcome outcome,
      InquiryForm typed,
      String url,
      @org.jspecify.annotations.Nullable String backUrl,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash,
      InquiryPages pages) {
    var said = outcome.said();
    if (said == null) {
      response.setStatus(
          (outcome.stale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
      model.addAttribute("page", pages.page(territory, inquiry, url, backUrl, outcome, t));
      model.addAttribute("stale", outcome.stale());
      return "needs/answer";
    }
    var undo = "close".equals(typed.act()) ? url + "/rouvrir/" + outcome.need() : null;
    flash.addFlashAttribute("toast", new Toast(said, undo));
    return "redirect:" + url;
  }

  private static String url(Territory territory, String token) {
    return territory.url() + "/collecte/" + token;
  }
}
