package fr.ancrage.messaging;

import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the digests that are due: in the morning of each territory, to each reader in their
 * language, with what they have not been told. Each reader in a transaction of their own: what is
 * noted as told leaves with the mail, or neither does.
 */
@Component
class DigestRound {
  private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
  private static final int MORNING = 7;
  private static final Duration LIFE = Duration.ofDays(400);

  private final Territories territories;
  private final Grants grants;
  private final Accounts accounts;
  private final Persons persons;
  private final List<DigestSource> sources;
  private final DigestStore store;
  private final Links links;
  private final Outbox outbox;
  private final PublicUrl urls;
  private final TextCatalogue texts;
  private final TransactionOperations transaction;
  private final Clock clock;

  DigestRound(
      Territories territories,
      Grants grants,
      Accounts accounts,
      Persons persons,
      List<DigestSource> sources,
      DigestStore store,
      Links links,
      Outbox outbox,
      PublicUrl urls,
      TextCatalogue texts,
      TransactionOperations transaction,
      Clock clock) {
    this.territories = territories;
    this.grants = grants;
    this.accounts = accounts;
    this.persons = persons;
    this.sources = sources;
    this.store = store;
    this.links = links;
    this.outbox = outbox;
    this.urls = urls;
    this.texts = texts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All open territories in which it is morning, or later. */
  void run() {
    for (var territory : territories.open()) {
      var now = ZonedDateTime.now(clock.withZone(territory.zone()));
      if (now.getHour() >= MORNING) {
        TerritoryScope.run(territory.id(), () -> run(territory, now.toLocalDate()));
      }
    }
  }

  /** One territory, on that day. */
  void run(Territory territory, LocalDate today) {
    transaction.executeWithoutResult(_ -> store.forgetOld());
    for (var colleague : grants.colleagues(territory.id())) {
      var roles =
          new MyRoles(
              colleague.grants().stream().filter(grant -> grant.acceptedAt() != null).toList());
      if (roles.any(Role.CONCIERGE, Role.COORDINATOR, Role.RECRUITER)) {
        safely(territory, () -> write(territory, colleague.account(), roles, today));
      }
    }
    var accompanied = new HashSet<PersonId>();
    sources.forEach(source -> accompanied.addAll(source.persons()));
    for (var person : accompanied) {
      safely(territory, () -> write(territory, person, today));
    }
  }

  /** One reader's trouble is not that of the others. */
  private void safely(Territory territory, Runnable act) {
    try {
      transaction.executeWithoutResult(_ -> act.run());
    } catch (RuntimeException refused) {
      LOG.error("A digest of {} was not written.", territory.slug(), refused);
    }
  }

  private void write(Territory territory, Account account, MyRoles roles, LocalDate today) {
    var usual = roles.any(Role.CONCIERGE, Role.COORDINATOR) ? Rhythm.DAILY : Rhythm.WEEKLY;
    var choice = store.of(territory.id(), account.id(), null, usual);
    if (choice.rhythm().due(today, choice.looked())) {
      write(
          territory,
          choice,
          new DigestReader.Colleague(accounts.get(account.id()), roles),
          urls.of(territory, ""),
          today);
    }
  }

  private void write(Territory territory, PersonId id, LocalDate today) {
    var choice = store.of(territory.id(), null, id, Rhythm.WEEKLY);
    var person = persons.get(id);
    if (person.email() != null && choice.rhythm().due(today, choice.looked())) {
      page(territory, id)
          .ifPresent(
              page ->
                  write(
                      territory, choice, new DigestReader.Accompanied(person, page), page, today));
    }
  }

  private Optional<String> page(Territory territory, PersonId person) {
    return sources.stream().flatMap(source -> source.page(territory, person).stream()).findFirst();
  }

  private void write(
      Territory territory,
      DigestStore.Choice choice,
      DigestReader reader,
      String url,
      LocalDate today) {
    var t = texts.in(reader.language());
    var items = new ArrayList<DigestItem>();
    for (var source : sources) {
      var mine = source.items(territory, reader, t);
      var fresh =
          new HashSet<>(
              store.tell(
                  choice.id(), territory.id(), mine.stream().map(DigestItem::thing).toList()));
      var told = mine.stream().filter(item -> fresh.remove(item.thing())).toList();
      source.told(told);
      items.addAll(told);
    }
    store.looked(choice.id(), today);
    if (!items.isEmpty()) {
      outbox.send(mail(territory, choice, reader, items, url));
    }
  }

  private Mail mail(
      Territory territory,
      DigestStore.Choice choice,
      DigestReader reader,
      List<DigestItem> items,
      String url) {
    var t = texts.in(reader.language());
    var staff = reader instanceof DigestReader.Colleague;
    var token =
        links.make(
            territory.id(),
            Digests.PURPOSE,
            choice.id(),
            choice.person(),
            choice.account(),
            LIFE,
            false);
    var stop = urls.of(territory, "/nouvelles/" + token);
    var mail =
        Mail.to(
            String.valueOf(reader.email()),
            reader.name(),
            t.language(),
            t.get("messaging.digest.subject", items.size(), territory.name()),
            t.get("messaging.digest.hello", reader.name()));
    var groups = new LinkedHashMap<String, List<DigestItem>>();
    items.forEach(item -> groups.computeIfAbsent(item.about(), _ -> new ArrayList<>()).add(item));
    for (var group : groups.entrySet()) {
      mail = mail.and(paragraph(group.getKey(), group.getValue()));
    }
    return mail.and(t.get("messaging.digest.rhythm", t.name("messaging.rhythm", choice.rhythm())))
        .with(
            new Mail.Action(t.get(staff ? "messaging.digest.open" : "messaging.digest.page"), url))
        .leaving(stop);
  }

  /** Who it is about, then what happened, then where one acts. */
  private static String paragraph(String about, List<DigestItem> items) {
    var lines = items.stream().map(item -> "– " + item.words()).collect(Collectors.joining("\n"));
    var url = items.getFirst().url();
    return about + "\n" + lines + (url == null ? "" : "\n" + url);
  }
}
