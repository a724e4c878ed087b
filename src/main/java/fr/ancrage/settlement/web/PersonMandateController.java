package fr.ancrage.settlement.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's mandate, by the link to their page. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}/suivi/{token}/mandat")
@Access(Audience.LINK)
class PersonMandateController {
  private final PersonDoors doors;
  private final PersonMandate mandate;

  PersonMandateController(PersonDoors doors, PersonMandate mandate) {
    this.doors = doors;
    this.mandate = mandate;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String token, Texts t, Model model) {
    return mandate.show(territory, doors.of(territory, token), MandatePages.Code.NONE, t, model);
  }

  @PostMapping("/code")
  String code(
      Territory territory,
      @PathVariable String token,
      Texts t,
      Model model,
      HttpServletResponse response) {
    return mandate.code(territory, doors.of(territory, token), t, model, response);
  }

  @PostMapping("/signature")
  String sign(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String code,
      Texts t,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var from = request.getRemoteAddr();
    return mandate.sign(territory, door, code, from, t, model, response, flash);
  }

  @PostMapping("/{id}/retrait")
  String revoke(
      Territory territory,
      @PathVariable String token,
      @PathVariable String id,
      Texts t,
      RedirectAttributes flash) {
    return mandate.revoke(territory, doors.of(territory, token), id, t, flash);
  }

  @GetMapping("/{id}/preuve")
  void proof(
      Territory territory,
      @PathVariable String token,
      @PathVariable String id,
      HttpServletResponse response)
      throws IOException {
    mandate.proof(territory, doors.of(territory, token), id, response);
  }
}
