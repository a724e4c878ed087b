package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
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

/** A person's mandate, by the link to their page and by their account. */
@Controller
@RequestMapping("/t/{territory}")
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.MANDATE)
class PersonMandateController {
  private final PersonDoors doors;
  private final PersonMandate mandate;

  PersonMandateController(PersonDoors doors, PersonMandate mandate) {
    this.doors = doors;
    this.mandate = mandate;
  }

  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}/mandat")
  String showByLink(Territory territory, @PathVariable String token, Texts t, Model model) {
    return mandate.show(territory, doors.of(territory, token), MandatePages.Code.NONE, t, model);
  }

  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi/mandat")
  String showMine(Territory territory, Account me, Texts t, Model model) {
    return mandate.show(territory, doors.of(territory, me), MandatePages.Code.NONE, t, model);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/mandat/code")
  String codeByLink(
      Territory territory,
      @PathVariable String token,
      Texts t,
      Model model,
      HttpServletResponse response) {
    return mandate.code(territory, doors.of(territory, token), t, model, response);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/mandat/code")
  String codeMine(
      Territory territory, Account me, Texts t, Model model, HttpServletResponse response) {
    return mandate.code(territory, doors.of(territory, me), t, model, response);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/mandat/signature")
  String signByLink(
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

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/mandat/signature")
  String signMine(
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

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/mandat/{id}/retrait")
  String revokeByLink(
      Territory territory,
      @PathVariable String token,
      @PathVariable String id,
      Texts t,
      RedirectAttributes flash) {
    return mandate.revoke(territory, doors.of(territory, token), id, t, flash);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/mandat/{id}/retrait")
  String revokeMine(
      Territory territory, Account me, @PathVariable String id, Texts t, RedirectAttributes flash) {
    return mandate.revoke(territory, doors.of(territory, me), id, t, flash);
  }

  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}/mandat/{id}/preuve")
  void proofByLink(
      Territory territory,
      @PathVariable String token,
      @PathVariable String id,
      HttpServletResponse response)
      throws IOException {
    mandate.proof(territory, doors.of(territory, token), id, response);
  }

  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi/mandat/{id}/preuve")
  void proofMine(
      Territory territory, Account me, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    mandate.proof(territory, doors.of(territory, me), id, response);
  }
}
