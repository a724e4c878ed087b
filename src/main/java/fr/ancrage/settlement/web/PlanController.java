package fr.ancrage.settlement.web;

import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plan in full. What is supposed is in the address, and kept nowhere. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/plan")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class PlanController {
  private final PlanPages pages;

  PlanController(PlanPages pages) {
    this.pages = pages;
  }

  @GetMapping
  String plan(
      Territory territory,
      @PathVariable UUID id,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var page = pages.page(territory, new DossierId(id), roles, Form.sent(request), t);
    if (!page.form().errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    model.addAttribute("page", page);
    return "settlement/plan";
  }
}
