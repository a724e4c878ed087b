package fr.ancrage.charter.web;

import fr.ancrage.charter.Charters;
import fr.ancrage.charter.Engagement;
import fr.ancrage.charter.Engagements;
import fr.ancrage.documents.Signing;
import fr.ancrage.documents.web.Downloads;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's representative reads the charter and signs it with a code sent by mail. */
@Controller
@RequestMapping("/t/{territory}/charte/signature/{token}")
@Access(Audience.LINK)
class EngagementController {
  private final Engagements engagements;
  private final Charters charters;
  private final Organisations organisations;
  private final Downloads downloads;

  EngagementController(
      Engagements engagements,
      Charters charters,
      Organisations organisations,
      Downloads downloads) {
    this.engagements = engagements;
    this.charters = charters;
    this.organisations = organisations;
    this.downloads = downloads;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String token, Texts t, Model model) {
    return page(territory, token, false, null, t, model);
  }

  @PostMapping("/code")
  String code(
      Territory territory,
      @PathVariable String token,
      Texts t,
      HttpServletResponse response,
      Model model) {
    if (!engagements.code(engagements.open(territory, token))) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, token, false, t.get("charter.code.many"), t, model);
    }
    return page(territory, token, true, null, t, model);
  }

  @PostMapping
  String sign(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String code,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var engagement = engagements.open(territory, token);
    var signing = engagements.sign(territory, engagement, token, code, request.getRemoteAddr());
    var wrong =
        switch (signing) {
          case Signing.Signed _ -> null;
          case Signing.Wrong(var left) -> t.get("charter.code.wrong", left);
          case Signing.Stale _ -> t.get("charter.code.stale");
        };
    if (wrong != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, token, signing instanceof Signing.Wrong, wrong, t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("charter.thanks")));
    return "redirect:" + url(territory, token);
  }

  @GetMapping("/preuve")
  void proof(Territory territory, @PathVariable String token, HttpServletResponse response)
      throws IOException {
    downloads.send(engagements.proof(engagements.open(territory, token)), response);
  }

  private String page(
      Territory territory,
      String token,
      boolean sent,
      @Nullable String error,
      Texts t,
      Model model) {
    var engagement = engagements.open(territory, token);
    model.addAttribute(
        "page",
        new EngagementPage(
            url(territory, token),
            organisations
                .find(engagement.organisation())
                .map(Organisation::name)
                .orElseThrow(() -> new NotFound(engagement.organisation())),
            territory.name(),
            engagement.signerEmail(),
            charters.get(engagement.version()).wording().title(),
            engagements.frozen(engagement),
            signed(engagement, territory, t),
            sent,
            error));
    return "charter/engagement";
  }

  private static @Nullable String signed(Engagement engagement, Territory territory, Texts t) {
    var at = engagement.signedAt();
    return at == null ? null : t.date(LocalDate.ofInstant(at, territory.zone()));
  }

  private static String url(Territory territory, String token) {
    return territory.url() + "/charte/signature/" + token;
  }
}
