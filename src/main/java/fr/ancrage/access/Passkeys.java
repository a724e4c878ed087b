package fr.ancrage.access;

import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys: a comfort beside the mail, never instead of it. The user handle is the account's id.
 */
@Service
public class Passkeys {
  /** A passkey, as its owner knows it. */
  public record Passkey(String id, String label, Instant created, @Nullable Instant lastUsed) {}

  private final Accounts accounts;
  private final UserCredentialRepository credentials;
  private final WebAuthnRelyingPartyOperations party;

  Passkeys(Accounts accounts, UserCredentialRepository credentials, AccessProperties properties) {
    this.accounts = accounts;
    this.credentials = credentials;
    var origin = URI.create(properties.url());
    this.party =
        new Webauthn4JRelyingPartyOperations(
            new Handles(),
            credentials,
            PublicKeyCredentialRpEntity.builder().id(origin.getHost()).name("Ancrage").build(),
            Set.of(origin.getScheme() + "://" + origin.getAuthority()));
  }

  /** The passkeys of an account. */
  public List<Passkey> of(AccountId account) {
    return credentials.findByUserId(handle(account)).stream()
        .map(
            one ->
                new Passkey(
                    one.getCredentialId().toBase64UrlString(),
                    one.getLabel(),
                    one.getCreated(),
                    one.getLastUsed()))
        .toList();
  }

  /** What the browser needs to make one. */
  public PublicKeyCredentialCreationOptions offer(Account account) {
    return party.createPublicKeyCredentialCreationOptions(
        new ImmutablePublicKeyCredentialCreationOptionsRequest(
            UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(account.id()), null, AuthorityUtils.NO_AUTHORITIES)));
  }

  /** Keeps the one the browser made. */
  @Transactional
  public void keep(PublicKeyCredentialCreationOptions offered, RelyingPartyPublicKey made) {
    party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(offered, made));
  }

  /** What the browser needs to use one; the same for everybody, so it tells nothing. */
  public PublicKeyCredentialRequestOptions challenge() {
    return party.createCredentialRequestOptions(
        new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
  }

  /** Whose passkey answered. */
  @Transactional
  public AccountId answered(
      PublicKeyCredentialRequestOptions challenge,
      PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
    return account(
        party.authenticate(new RelyingPartyAuthenticationRequest(challenge, answer)).getId());
  }

  /** Forgets one of the account's own; false when it is not. */
  @Transactional
  public boolean forget(AccountId account, String id) {
    var mine = of(account).stream().anyMatch(one -> one.id().equals(id));
    if (mine) {
      credentials.delete(Bytes.fromBase64(id));
    }
    return mine;
  }

  private static Bytes handle(AccountId account) {
    var id = account.value();
    return new Bytes(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  private static AccountId account(Bytes handle) {
    var bytes = ByteBuffer.wrap(handle.getBytes());
    return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
  }

  /** User handles are derived from accounts, so that nothing is stored twice. */
  private final class Handles implements PublicKeyCredentialUserEntityRepository {
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
      return id.getBytes().length == 16 ? entity(accounts.find(account(id))) : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
      return entity(accounts.find(new AccountId(UUID.fromString(username))));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
      throw new UnsupportedOperationException("handles are derived from accounts");
    }

    @Override
    public void delete(Bytes id) {
      throw new UnsupportedOperationException("handles are derived from accounts");
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> account) {
      return account
          .map(
              known ->
                  ImmutablePublicKeyCredentialUserEntity.builder()
                      .id(handle(known.id()))
                      .name(known.email())
                      .displayName(known.name())
                      .build())
          .orElse(null);
    }
  }
}
