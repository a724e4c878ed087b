package fr.ancrage.needs;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Departures to come. Who declared one and the coordinators know it; it is shown as a need with the
 * consent of who declared it, and by nobody else's hand.
 */
@Service
public class Departures {
  private final DepartureStore store;
  private final Needs needs;
  private final Accounts accounts;
  private final Outbox outbox;
  private final PublicUrl urls;
  private final TextCatalogue texts;

  Departures(
      DepartureStore store,
      Needs needs,
      Accounts accounts,
      Outbox outbox,
      PublicUrl urls,
      TextCatalogue texts) {
    this.store = store;
    this.needs = needs;
    this.accounts = accounts;
    this.outbox = outbox;
    this.urls = urls;
    this.texts = texts;
  }

  /** Confides one. */
  @Transactional
  public UUID declare(Territory territory, Departure.Terms terms, AccountId by) {
    var id = Ids.next();
    store.add(id, territory.id(), terms, by);
    return id;
  }

  /** Those that this reader may know: their own, or all for a coordinator. */
  public List<Departure> known(AccountId reader, boolean coordinator) {
    return store.known(reader, coordinator);
  }

  /** One that this reader may know; any other does not exist. */
  public Departure get(UUID id, AccountId reader, boolean coordinator) {
    return store
        .find(id)
        .filter(one -> coordinator || one.declaredBy().equals(reader))
        .orElseThrow(() -> new NotFound(id));
  }

  /** Says it anew. */
  @Transactional
  public void change(Departure known, int version, Departure.Terms terms) {
    if (!store.change(known.id(), version, terms)) {
      throw new StaleEdit(known.id());
    }
  }

  /** It will not happen, or is none of anybody's business any more; or it is again. */
  @Transactional
  public void withdraw(Departure known, boolean gone) {
    store.withdraw(known.id(), gone);
  }

  /** The coordinator asks who declared it whether it may be shown; once. */
  @Transactional
  public boolean want(Territory territory, Departure known, Account coordinator) {
    if (known.need() != null || !store.want(known.id())) {
      return false;
    }
    var to = accounts.get(known.declaredBy());
    var t = texts.in(Locale.of(to.language()));
    outbox.send(
        Mail.to(
                to.email(),
                to.name(),
                t.language(),
                t.get("needs.departure.mail.subject"),
                t.get("needs.departure.mail.words", coordinator.name()))
            .with(
                new Mail.Action(
                    t.get("needs.departure.mail.action"), urls.of(territory, "/departs"))));
    return true;
  }

  /** Shows it as a need: only who declared it may. */
  @Transactional
  public NeedId publish(Territory territory, Departure known, String title, AccountId by) {
    if (!known.declaredBy().equals(by) || known.need() != null || known.withdrawn()) {
      throw new NotFound(known.id());
    }
    var said = known.terms();
    var plain = NeedTerms.plain(said.organisation(), title, said.commune(), said.profession());
    var need =
        needs.open(
            territory.id(), plain.following(said.speciality(), said.leavesOn(), said.words()), by);
    store.shown(known.id(), need);
    return need;
  }
}
