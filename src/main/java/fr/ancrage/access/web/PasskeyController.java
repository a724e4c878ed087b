package fr.ancrage.access.web;

import com.webauthn4j.verifier.exception.VerificationException;
import fr.ancrage.access.Passkeys;
import fr.ancrage.access.Sessions;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys, which the browser's script makes and uses; both options are used once. */
@Controller
class PasskeyController {
  private static final String OFFERED = "passkey.offered";
  private static final String CHALLENGE = "passkey.challenge";
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private final Passkeys passkeys;
  private final Accounts accounts;
  private final Sessions sessions;

  PasskeyController(Passkeys passkeys, Accounts accounts, Sessions sessions) {
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @PostMapping("/compte/cles/offre")
  @Access(Audience.ACCOUNT)
  ResponseEntity<String> offer(Account me, HttpServletRequest request) {
    var offered = passkeys.offer(me);
    request.getSession().setAttribute(OFFERED, offered);
    return json(JSON.writeValueAsString(offered));
  }

  @PostMapping("/compte/cles")
  @Access(Audience.ACCOUNT)
  ResponseEntity<String> keep(@RequestBody String body, HttpServletRequest request) {
    var offered = (PublicKeyCredentialCreationOptions) taken(OFFERED, request);
    if (offered == null) {
      return ResponseEntity.unprocessableContent().build();
    }
    try {
      passkeys.keep(offered, JSON.readValue(body, RelyingPartyPublicKey.class));
    } catch (JacksonException | IllegalArgumentException | VerificationException refused) {
      return ResponseEntity.unprocessableContent().build();
    }
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/compte/cles/{id}/retrait")
  @Access(Audience.ACCOUNT)
  String forget(Account me, @PathVariable String id, Texts t, RedirectAttributes flash) {
    if (!passkeys.forget(me.id(), id)) {
      throw new NotFound(id);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("access.passkey.forgotten"), null));
    return "redirect:/compte#cles";
  }

  @PostMapping("/connexion/cle/defi")
  @Access(Audience.EVERYBODY)
  ResponseEntity<String> challenge(HttpServletRequest request) {
    var challenge = passkeys.challenge();
    request.getSession().setAttribute(CHALLENGE, challenge);
    return json(JSON.writeValueAsString(challenge));
  }

  /** Signs in and says where to go; 422 whatever was wrong. */
  @PostMapping("/connexion/cle")
  @Access(Audience.EVERYBODY)
  ResponseEntity<String> enter(
      @RequestBody(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String suite,
      HttpServletRequest request,
      HttpServletResponse response) {
    var challenge = (PublicKeyCredentialRequestOptions) taken(CHALLENGE, request);
    if (challenge == null || body == null) {
      return ResponseEntity.unprocessableContent().build();
    }
    try {
      var answer =
          JSON.readValue(
              body, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
      var account = accounts.get(passkeys.answered(challenge, answer));
      sessions.begin(account.id(), request, response);
    } catch (JacksonException
        | IllegalArgumentException
        | VerificationException
        | NotFound refused) {
      return ResponseEntity.unprocessableContent().build();
    }
    return json(JSON.writeValueAsString(Map.of("suite", LocalPath.of(suite))));
  }

  private static ResponseEntity<String> json(String body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }

  private static @Nullable Object taken(String name, HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null) {
      return null;
    }
    var value = session.getAttribute(name);
    session.removeAttribute(name);
    return value;
  }
}
