package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
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

/** A person's mandate, by their account. */
@Controller
@RequestMapping("/t/{territory}/moi/mandat")
@Access(roles = Role.PROFESSIONAL)
class MyMandateController {
  private final PersonDoors doors;
  private final PersonMandate mandate;

  MyMandateController(PersonDoors doors, PersonMandate mandate) {
    this.doors = doors;
    this.mandate = mandate;
  }

  @GetMapping
  String show(Territory territory, Account me, Texts t, Model model) {
    return mandate.show(territory, doors.of(territory, me), MandatePages.Code.NONE, t, model);
  }

  @PostMapping("/code")
  String code(Territory territory, Account me, Texts t, Model model, HttpServletResponse response) {
    return mandate.code(territory, doors.of(territory, me), t, model, response);
  }

  @PostMapping("/signature")
  String sign(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String code,
      Texts t,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes flash) {
    var door = doors.of(territory, me);
    var from = request.getRemoteAddr();
    return mandate.sign(territory, door, code, from, t, model, response, flash);
  }

  @PostMapping("/{id}/retrait")
  String revoke(
      Territory territory, Account me, @PathVariable String id, Texts t, RedirectAttributes flash) {
    return mandate.revoke(territory, doors.of(territory, me), id, t, flash);
  }

  @GetMapping("/{id}/preuve")
  void proof(Territory territory, Account me, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    mandate.proof(territory, doors.of(territory, me), id, response);
  }
}
