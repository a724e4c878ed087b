package fr.ancrage.access.web;

import fr.ancrage.access.ApiTokens;
import fr.ancrage.access.Passkeys;
import fr.ancrage.access.Sessions;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name, language, where one is signed in, tokens for other software. */
@Controller
@RequestMapping("/compte")
@Access(Audience.ACCOUNT)
class AccountController {
  private final Accounts accounts;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Passkeys passkeys;
  private final Grants grants;
  private final Territories territories;

  AccountController(
      Accounts accounts,
      Sessions sessions,
      ApiTokens tokens,
      Passkeys passkeys,
      Grants grants,
      Territories territories) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.passkeys = passkeys;
    this.grants = grants;
    this.territories = territories;
  }

  @GetMapping
  String show(Account me, Texts t, Model model) {
    return page(me, known(me), Form.empty(), null, t, model);
  }

  @PostMapping
  String rename(
      Account me,
      @Valid @ModelAttribute AccountForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    if (binding.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(me, Form.sent(request, binding, t), Form.empty(), null, t, model);
    }
    accounts.rename(me.id(), typed.name(), typed.language());
    PreferencesController.remember(response, Preferences.LANGUAGE, typed.language());
    flash.addFlashAttribute("toast", new Toast(t.get("access.account.saved"), null));
    return "redirect:/compte";
  }

  @PostMapping("/deconnexion-partout")
  String signOutEverywhere(Account me, HttpServletRequest request) {
    sessions.endAll(me.id());
    var here = request.getSession(false);
    if (here != null) {
      here.invalidate();
    }
    return "redirect:/connexion";
  }

  @PostMapping("/jetons")
  String makeToken(
      Account me, Texts t, HttpServletRequest request, HttpServletResponse response, Model model) {
    var form = Form.sent(request);
    if (form.value("name").isBlank() || form.value("name").length() > 120) {
      form = form.refusing("name", t.get("access.token.name.missing"));
    }
    var wanted = form;
    var territory =
        mine(me).stream().filter(one -> wanted.has("territory", one.id().toString())).findFirst();
    if (territory.isEmpty()) {
      form = form.refusing("territory", t.get("access.token.territory.missing"));
    }
    var scopes = ApiTokens.SCOPES.stream().filter(scope -> wanted.has("scope", scope)).toList();
    if (scopes.isEmpty()) {
      form = form.refusing("scope", t.get("access.token.scope.missing"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(me, known(me), form, null, t, model);
    }
    var made =
        tokens.make(me.id(), territory.orElseThrow().id(), form.value("name").strip(), scopes);
    response.setHeader("Cache-Control", "no-store");
    return page(me, known(me), Form.empty(), made, t, model);
  }

  @PostMapping("/jetons/{id}/retrait")
  String revokeToken(Account me, @PathVariable String id, Texts t, RedirectAttributes flash) {
    if (!tokens.revoke(me.id(), Ids.parse(id))) {
      throw new NotFound(id);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("access.token.revoked"), null));
    return "redirect:/compte#jetons";
  }

  private String page(
      Account me, Form form, Form token, @Nullable String made, Texts t, Model model) {
    var own = tokens.of(me.id());
    model.addAttribute(
        "page",
        new AccountPage(
            form,
            Languages.choices(
                new Reader.Known(me, grants.of(me.id())).languages(), form.value("language")),
            sessions.count(me.id()),
            passkeys.of(me.id()),
            own,
            own.stream()
                .map(ApiTokens.ApiToken::territory)
                .distinct()
                .collect(Collectors.toMap(TerritoryId::value, id -> territories.get(id).name())),
            token,
            mine(me).stream()
                .map(
                    one ->
                        new Choice(
                            one.id().toString(),
                            one.name(),
                            token.has("territory", one.id().toString())))
                .toList(),
            ApiTokens.SCOPES.stream()
                .map(
                    scope ->
                        new Choice(
                            scope,
                            t.get("access.scope." + scope.replace(':', '-')),
                            token.has("scope", scope),
                            scope))
                .toList(),
            made));
    return "access/account";
  }

  /** Where a token can serve: the territories where one works. */
  private List<Territory> mine(Account me) {
    return grants.of(me.id()).stream()
        .filter(
            grant ->
                EnumSet.of(Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER).contains(grant.role()))
        .map(grant -> grant.territory())
        .distinct()
        .map(territories::get)
        .toList();
  }

  private static Form known(Account me) {
    return Form.filled(Map.of("name", me.name(), "language", me.language()));
  }
}
