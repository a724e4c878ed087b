package fr.ancrage.access.web;

import fr.ancrage.access.Sessions;
import fr.ancrage.access.SignIn;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ForPerson
@Controller
@Access(Audience.EVERYBODY)
class SignInController {
  private final SignIn signIn;
  private final Sessions sessions;

  SignInController(SignIn signIn, Sessions sessions) {
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @GetMapping("/connexion")
  String ask(
      @RequestParam(required = false) @Nullable String suite,
      @Nullable Account me,
      HttpServletRequest request,
      Model model) {
    if (me != null) {
      return "redirect:" + LocalPath.of(suite);
    }
    model.addAttribute("form", Form.sent(request));
    return "access/sign-in";
  }

  @PostMapping("/connexion")
  String send(
      @Valid @ModelAttribute EmailForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (binding.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("form", Form.sent(request, binding, t));
      return "access/sign-in";
    }
    var id = signIn.ask(wanted.email(), request.getRemoteAddr());
    return "redirect:/connexion/code?demande=" + id + "&suite=" + query(wanted.suite());
  }

  @GetMapping("/connexion/code")
  String code(@RequestParam("demande") String id, HttpServletRequest request, Model model) {
    Ids.parse(id);
    model.addAttribute("form", Form.sent(request));
    return "access/code";
  }

  @PostMapping("/connexion/code")
  String byCode(
      @RequestParam("demande") String id,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String suite,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var account = signIn.byCode(Ids.parse(id), code);
    if (account.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("form", Form.sent(request).refusing("code", t.get("access.code.wrong")));
      return "access/code";
    }
    return enter(account, suite, request, response);
  }

  /** Mail scanners open links: opening one changes nothing, the button does. */
  @GetMapping("/connexion/{link}")
  String link(@PathVariable String link, HttpServletResponse response, Model model) {
    var good = signIn.canOpen(link);
    if (!good) {
      response.setStatus(HttpStatus.GONE.value());
    }
    model.addAttribute("good", good);
    model.addAttribute("action", "/connexion/" + link);
    return "access/link";
  }

  @PostMapping("/connexion/{link}")
  String byLink(
      @PathVariable String link,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var account = signIn.byLink(link);
    if (account.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
      model.addAttribute("good", false);
      model.addAttribute("action", "/connexion/" + link);
      return "access/link";
    }
    return enter(account, null, request, response);
  }

  private String enter(
      Optional<AccountId> account,
      @Nullable String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    sessions.begin(account.orElseThrow(), request, response);
    return "redirect:" + LocalPath.of(next);
  }

  private static String query(@Nullable String next) {
    return URLEncoder.encode(next == null ? "" : next, StandardCharsets.UTF_8);
  }
}
