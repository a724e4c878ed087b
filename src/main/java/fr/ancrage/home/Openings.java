package fr.ancrage.home;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.access.Invitations;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewTerritory;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opening a territory: at once, or when the operator of a shared installation agrees. The request
 * is kept first, outside every territory; what belongs to the territory follows inside it, and is
 * taken up again if the same form comes back.
 */
@Service
public class Openings {
  static final int MOST_FROM_ORIGIN = 5;
  static final Duration WITHIN = Duration.ofHours(1);

  private final OpeningStore store;
  private final Territories territories;
  private final Perimeter perimeter;
  private final Accounts accounts;
  private final Invitations invitations;
  private final OpeningMails mails;
  private final AccessProperties properties;
  private final TransactionTemplate transaction;

  Openings(
      OpeningStore store,
      Territories territories,
      Perimeter perimeter,
      Accounts accounts,
      Invitations invitations,
      OpeningMails mails,
      AccessProperties properties,
      TransactionTemplate transaction) {
    this.store = store;
    this.territories = territories;
    this.perimeter = perimeter;
    this.accounts = accounts;
    this.invitations = invitations;
    this.mails = mails;
    this.properties = properties;
    this.transaction = transaction;
  }

  /** Asks for a territory; empty when too many come from the same network address. */
  public Optional<Territory> request(OpeningRequest wanted) {
    var kept = Objects.requireNonNull(transaction.execute(_ -> keep(wanted)));
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    var opening = kept.get();
    var territory = territories.get(opening.territory());
    TerritoryScope.run(territory.id(), () -> perimeter.set(territory.id(), opening.communes()));
    if (territory.open()) {
      invite(territory, opening);
    } else if (store.told(opening.form())) {
      mails.waiting(territory, accounts.get(opening.by()), accounts.operators());
    }
    return Optional.of(territory);
  }

  /** The territory that this form opened. */
  public Territory of(UUID form) {
    return store
        .find(form)
        .map(opening -> territories.get(opening.territory()))
        .orElseThrow(() -> new NotFound(form));
  }

  /** Who asked for a territory; none for those that came otherwise. */
  public Optional<Opening> of(TerritoryId territory) {
    return store.of(territory);
  }

  /** The operator agrees, or not, with a word; both are told. */
  public void decide(TerritoryId id, boolean agreed, @Nullable String word, Account operator) {
    var opening = store.of(id).orElseThrow(() -> new NotFound(id));
    transaction.executeWithoutResult(
        _ -> {
          territories.decide(id, agreed);
          store.decided(opening.form(), operator.id(), word);
          store.reopen(opening.form());
          mails.decided(territories.get(id), accounts.get(opening.by()), operator, agreed, word);
        });
    if (agreed) {
      invite(territories.get(id), opening);
    }
  }

  private Optional<Opening> keep(OpeningRequest wanted) {
    store.lock(wanted.form());
    var known = store.find(wanted.form());
    if (known.isPresent()) {
      return known;
    }
    if (store.recentFrom(wanted.origin(), WITHIN) >= MOST_FROM_ORIGIN) {
      return Optional.empty();
    }
    var account = accounts.open(wanted.myEmail(), wanted.myName(), wanted.language());
    var territory =
        territories.create(
            new NewTerritory(
                wanted.name(),
                wanted.kind(),
                wanted.zone(),
                wanted.communes(),
                account.email(),
                false),
            !properties.shared());
    store.add(wanted, territory.id(), account.id());
    return store.find(wanted.form());
  }

  private void invite(Territory territory, Opening opening) {
    TerritoryScope.run(
        territory.id(),
        () ->
            transaction.executeWithoutResult(
                _ -> {
                  if (store.told(opening.form())) {
                    inviteAll(territory, opening);
                  }
                }));
  }

  private void inviteAll(Territory territory, Opening opening) {
    var first = accounts.get(opening.by());
    var both = Set.of(Role.COORDINATOR, Role.CONCIERGE);
    invitations.invite(territory, first.email(), first.name(), first.language(), both, null, first);
    if (opening.colleagueEmail() != null) {
      invitations.invite(
          territory,
          opening.colleagueEmail(),
          Objects.requireNonNullElse(opening.colleagueName(), opening.colleagueEmail()),
          first.language(),
          both,
          null,
          first);
    }
  }
}
