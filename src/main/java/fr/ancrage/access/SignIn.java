package fr.ancrage.access;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.TextCatalogue;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in without a password: a link and a six-digit code by mail. Whether an address is known
 * shows nowhere: neither in the answer, nor in what is stored, nor in how long it takes (the mail
 * leaves later, by the outbox).
 */
@Service
public class SignIn {
  static final Duration LIFE = Duration.ofMinutes(20);
  static final int MOST_CODES = 5;
  static final int MOST_FOR_ADDRESS = 5;
  static final int MOST_FROM_ORIGIN = 60;

  private final SignInStore store;
  private final Accounts accounts;
  private final Outbox outbox;
  private final TextCatalogue texts;
  private final AccessProperties properties;
  private final Clock clock;

  SignIn(
      SignInStore store,
      Accounts accounts,
      Outbox outbox,
      TextCatalogue texts,
      AccessProperties properties,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.outbox = outbox;
    this.texts = texts;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Somebody asks to sign in. The answer is the same whoever asks, also above the limits.
   *
   * @param origin the network address it comes from; kept hashed
   * @return where the code will be typed
   */
  @Transactional
  public UUID ask(String email, String origin) {
    var now = clock.instant();
    var link = Secrets.token();
    var code = Secrets.code();
    var id = Ids.next();
    var tooMany =
        store.recent(email, now.minus(Duration.ofHours(1))) >= MOST_FOR_ADDRESS
            || store.recentFrom(origin, now.minus(Duration.ofHours(1))) >= MOST_FROM_ORIGIN;
    var account = tooMany ? Optional.<Account>empty() : accounts.byEmail(email);
    store.add(
        new SignInStore.Asked(id, email, account.map(Account::id).orElse(null), link, code, origin),
        now,
        now.plus(LIFE));
    account.ifPresent(
        known -> TerritoryScope.run(null, () -> outbox.send(mail(known, link, code))));
    return id;
  }

  /** Whether the link of a mail would still open; looking changes nothing. */
  public boolean canOpen(String link) {
    return store.byLink(link, clock.instant()).isPresent();
  }

  /** Uses the link of a mail, once. */
  @Transactional
  public Optional<AccountId> byLink(String link) {
    return store.byLink(link, clock.instant()).filter(this::use).map(SignInStore.Found::account);
  }

  /** Uses the code of a mail, once; after five wrong ones no code is right any more. */
  @Transactional
  public Optional<AccountId> byCode(UUID id, String code) {
    if (!store.countAttempt(id, MOST_CODES)) {
      return Optional.empty();
    }
    return store
        .byCode(id, code.replaceAll("\\s", ""), clock.instant())
        .filter(this::use)
        .map(SignInStore.Found::account);
  }

  private boolean use(SignInStore.Found found) {
    return store.use(found.id(), clock.instant());
  }

  private Mail mail(Account account, String link, String code) {
    var t = texts.in(Locale.of(account.language()));
    return Mail.to(
            account.email(),
            account.name(),
            account.language(),
            t.get("access.mail.subject", code),
            t.get("access.mail.hello", account.name()),
            t.get("access.mail.code", code),
            t.get("access.mail.not-you"))
        .with(
            new Mail.Action(t.get("access.mail.button"), properties.url() + "/connexion/" + link));
  }
}
