package fr.ancrage.access.web;

import fr.ancrage.access.ApiTokens;
import fr.ancrage.access.Passkeys;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param names of territories, by id
 * @param territories where a token may be made
 * @param made the secret of a token just made, told once
 */
public record AccountPage(
    Form form,
    List<Choice> languages,
    int sessions,
    List<Passkeys.Passkey> passkeys,
    List<ApiTokens.ApiToken> tokens,
    Map<UUID, String> names,
    Form token,
    List<Choice> territories,
    List<Choice> scopes,
    @Nullable String made) {

  /** Days are told in the time of mainland France: an account belongs to no single territory. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  public String day(@Nullable Instant when, Texts t) {
    return when == null ? t.get("access.account.never") : t.date(when.atZone(ZONE).toLocalDate());
  }

  public String territory(ApiTokens.ApiToken one) {
    return names.getOrDefault(one.territory().value(), "");
  }
}
