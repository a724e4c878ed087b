package fr.ancrage.access.web;

import fr.ancrage.access.Invitations;
import fr.ancrage.access.Sessions;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An invitation: opening it shows, the button accepts and signs in. */
@Controller
@RequestMapping("/t/{territory}/invitation/{token}")
@Access(Audience.LINK)
class InvitationController {
  private final Invitations invitations;
  private final Sessions sessions;

  InvitationController(Invitations invitations, Sessions sessions) {
    this.invitations = invitations;
    this.sessions = sessions;
  }

  @GetMapping
  String show(
      Territory territory,
      @PathVariable String token,
      Texts t,
      HttpServletResponse response,
      Model model) {
    var seen = invitations.look(territory, token);
    if (seen.offer() == null) {
      return over(seen, territory, response, model);
    }
    model.addAttribute(
        "page",
        new InvitationPage(
            territory.name(),
            seen.offer().account().name(),
            Invitations.named(seen.offer().roles(), t),
            territory.url() + "/invitation/" + token));
    return "access/invitation";
  }

  @PostMapping
  String accept(
      Territory territory,
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var seen = invitations.look(territory, token);
    if (seen.offer() == null) {
      return over(seen, territory, response, model);
    }
    var account = invitations.accept(seen.offer());
    if (account.isEmpty()) {
      return over(new Invitations.Seen(null, true), territory, response, model);
    }
    sessions.begin(account.get(), request, response);
    return "redirect:" + territory.url();
  }

  private static String over(
      Invitations.Seen seen, Territory territory, HttpServletResponse response, Model model) {
    if (!seen.over()) {
      throw new NotFound("invitation to " + territory.slug());
    }
    response.setStatus(HttpStatus.GONE.value());
    model.addAttribute("territory", territory.name());
    return "access/invitation-over";
  }
}
