package fr.ancrage.needs;

import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members lend or share, and who asked for it. Whoever owns it answers within a week. */
@Service
public class Resources {
  private static final int DAYS_TO_ANSWER = 7;

  private final ResourceStore store;
  private final LoanMails mails;
  private final Clock clock;

  Resources(ResourceStore store, LoanMails mails, Clock clock) {
    this.store = store;
    this.mails = mails;
    this.clock = clock;
  }

  /** Offers one. */
  @Transactional
  public UUID offer(Territory territory, Resource.Terms terms, @Nullable AccountId by) {
    var id = Ids.next();
    store.add(id, territory.id(), terms, by);
    return id;
  }

  /** Those that are offered, the latest first. */
  public List<Resource> all() {
    return store.all();
  }

  /** One of the territory at work. */
  public Resource get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Says it anew. */
  @Transactional
  public void change(UUID id, int version, Resource.Terms terms) {
    if (!store.change(id, version, terms)) {
      throw new StaleEdit(id);
    }
  }

  /** It is offered no more; or again. */
  @Transactional
  public void withdraw(UUID id, boolean gone) {
    store.withdraw(id, gone);
  }

  /** What was asked for, the open ones first; of one resource, or of all. */
  public List<Loan> loans(@Nullable UUID resource) {
    return store.loans(resource);
  }

  /** Asks for one, in the name of a member; its owner is written to. */
  @Transactional
  public void ask(
      Territory territory,
      Resource resource,
      OrganisationId organisation,
      @Nullable LocalDate wanted,
      @Nullable String words,
      Account by) {
    var by7 = LocalDate.now(clock.withZone(territory.zone())).plusDays(DAYS_TO_ANSWER);
    store.ask(territory.id(), resource.id(), organisation, wanted, words, by7, by.id());
    mails.asked(territory, resource, organisation, wanted, words, by7);
  }

  /** Its owner answers, once; whoever asked is written to. */
  @Transactional
  public void answer(
      Territory territory, UUID loan, boolean agreed, @Nullable String words, Account by) {
    var asked =
        store.loans(null).stream()
            .filter(one -> one.id().equals(loan))
            .findFirst()
            .orElseThrow(() -> new NotFound(loan));
    if (store.answer(loan, agreed, words, by.id())) {
      mails.answered(territory, get(asked.resource()), asked, agreed, words, by);
    }
  }
}
