package fr.ancrage.access;

import fr.ancrage.messaging.Links;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.OpenLink;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles offered by mail: the link signs in and takes them up, once. Call it in the territory. */
@Service
public class Invitations {
  /** How long an invitation waits. */
  public static final Duration LIFE = Duration.ofDays(14);

  private static final String PURPOSE = "invitation";

  /** Roles offered to somebody. */
  public record Offer(Account account, List<Grant> roles, OpenLink link) {}

  /** What a link shows: an offer, or that it is over, or that it never was. */
  public record Seen(@Nullable Offer offer, boolean over) {}

  private final Accounts accounts;
  private final Grants grants;
  private final Links links;
  private final Outbox outbox;
  private final TextCatalogue texts;
  private final AccessProperties properties;

  Invitations(
      Accounts accounts,
      Grants grants,
      Links links,
      Outbox outbox,
      TextCatalogue texts,
      AccessProperties properties) {
    this.accounts = accounts;
    this.grants = grants;
    this.links = links;
    this.outbox = outbox;
    this.texts = texts;
    this.properties = properties;
  }

  /** Offers roles; who has them all already gets no mail. */
  @Transactional
  public Account invite(
      Territory territory,
      String email,
      String name,
      String language,
      Set<Role> roles,
      @Nullable OrganisationId organisation,
      @Nullable Account by) {
    var account = accounts.open(email, name, language);
    for (var role : roles) {
      grants.give(
          account.id(),
          territory.id(),
          role,
          role == Role.RECRUITER || role == Role.FUNDER ? organisation : null,
          by == null ? null : by.id(),
          false);
    }
    if (!awaited(territory, account.id()).isEmpty()) {
      write(territory, account, by);
    }
    return account;
  }

  /** Writes once more; links sent before open nothing any more. False when nothing is awaited. */
  @Transactional
  public boolean again(Territory territory, AccountId id, @Nullable Account by) {
    if (awaited(territory, id).isEmpty()) {
      return false;
    }
    write(territory, accounts.get(id), by);
    return true;
  }

  /** What the token of an invitation opens; looking changes nothing. */
  public Seen look(Territory territory, String token) {
    return switch (links.open(token, PURPOSE)) {
      case Links.Opened.Unknown() -> new Seen(null, false);
      case Links.Opened.Over(_) -> new Seen(null, true);
      case Links.Opened.Good(var link) -> {
        var account = accounts.find(new AccountId(link.object()));
        var roles = awaited(territory, new AccountId(link.object()));
        yield account.isEmpty() || roles.isEmpty()
            ? new Seen(null, true)
            : new Seen(new Offer(account.get(), roles, link), false);
      }
    };
  }

  /** Takes up what was offered; empty when somebody was quicker. */
  @Transactional
  public Optional<AccountId> accept(Offer offer) {
    if (!links.use(offer.link())) {
      return Optional.empty();
    }
    offer.roles().forEach(grant -> grants.accept(grant.id()));
    return Optional.of(offer.account().id());
  }

  private List<Grant> awaited(Territory territory, AccountId account) {
    return grants.team(territory.id()).stream()
        .filter(grant -> grant.account().equals(account) && grant.acceptedAt() == null)
        .toList();
  }

  private void write(Territory territory, Account account, @Nullable Account by) {
    links.revoke(PURPOSE, account.id().value());
    var token =
        links.make(
            territory.id(),
            PURPOSE,
            account.id().value(),
            null,
            by == null ? null : by.id(),
            LIFE,
            true);
    var t = texts.in(Locale.of(account.language()));
    var roles = named(awaited(territory, account.id()), t);
    outbox.send(
        Mail.to(
                account.email(),
                account.name(),
                account.language(),
                t.get("access.invitation.mail.subject", territory.name()),
                t.get("access.invitation.mail.hello", account.name()),
                by == null || by.id().equals(account.id())
                    ? t.get("access.invitation.mail.open", territory.name(), roles)
                    : t.get("access.invitation.mail.words", by.name(), territory.name(), roles),
                t.get("access.invitation.mail.life", LIFE.toDays()))
            .with(
                new Mail.Action(
                    t.get("access.invitation.mail.button"),
                    properties.url() + territory.url() + "/invitation/" + token))
            .answeredTo(by == null ? null : by.email()));
  }

  /** « coordination et conciergerie ». */
  public static String named(List<Grant> grants, Texts t) {
    return grants.stream()
        .map(grant -> t.name("access.role", grant.role()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
