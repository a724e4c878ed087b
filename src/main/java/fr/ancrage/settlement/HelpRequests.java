package fr.ancrage.settlement;

import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Threads;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Help for people who have arrived: each request has an owner and a date, and whoever asked learns
 * how it ended.
 */
@Service
public class HelpRequests {
  /** Longest request and longest answer. */
  public static final int MOST = 2000;

  private static final int USUAL_DAYS = 7;

  private final HelpStore store;
  private final HelpMails mails;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Threads threads;
  private final Timeline timeline;
  private final TextCatalogue texts;
  private final Clock clock;

  HelpRequests(
      HelpStore store,
      HelpMails mails,
      Dossiers dossiers,
      Persons persons,
      Threads threads,
      Timeline timeline,
      TextCatalogue texts,
      Clock clock) {
    this.store = store;
    this.mails = mails;
    this.dossiers = dossiers;
    this.persons = persons;
    this.threads = threads;
    this.timeline = timeline;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Takes a request.
   *
   * @param id made with the form, so that sending it twice asks once
   * @param due by when; null for the usual week
   */
  @Transactional
  public void ask(
      Territory territory,
      DossierId id,
      UUID request,
      HelpKind kind,
      String words,
      Author by,
      boolean byPerson,
      @Nullable LocalDate due) {
    var dossier = dossiers.get(id);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var day = due == null ? today.plusDays(USUAL_DAYS) : due;
    if (!store.add(dossier, request, kind, words.strip(), by, byPerson, day)) {
      return;
    }
    if (by.byLink()) {
      timeline.addBy(id, Entry.Kind.HELP_ASKED, kind.code(), null, by.name(), Entry.Readers.HOME);
    } else {
      timeline.add(id, Entry.Kind.HELP_ASKED, kind.code(), null, by.account(), Entry.Readers.HOME);
    }
    if (byPerson) {
      mails.asked(territory, id, by.name());
    }
  }

  /** Those of a dossier: what is open first, by date. */
  public List<HelpRequest> of(DossierId dossier) {
    return store.of(dossier);
  }

  /** Open ones that are due by that day, with whom they are for; {@code who} null means all. */
  public List<HelpRequest> due(@Nullable AccountId who, LocalDate until) {
    return store.due(who, until);
  }

  /** One of a dossier. */
  public HelpRequest get(DossierId dossier, UUID id) {
    return store
        .find(id)
        .filter(one -> one.dossier().equals(dossier))
        .orElseThrow(() -> new NotFound(id));
  }

  /** Who answers for it and by when; stale when somebody else saved first. */
  @Transactional
  public void plan(
      DossierId dossier, UUID id, int version, @Nullable AccountId owner, LocalDate due) {
    var request = get(dossier, id);
    if (request.state().over() || !store.plan(id, version, owner, due)) {
      throw new StaleEdit(id);
    }
  }

  /** Ends it with what was done or why not; the person reads it in their language. */
  @Transactional
  public void close(
      Territory territory,
      DossierId dossier,
      UUID id,
      int version,
      boolean solved,
      String outcome,
      Author by) {
    var request = get(dossier, id);
    var state = solved ? HelpState.SOLVED : HelpState.REFUSED;
    if (request.state().over() || !store.close(id, version, state, outcome.strip())) {
      throw new StaleEdit(id);
    }
    timeline.add(
        dossier,
        solved ? Entry.Kind.HELP_SOLVED : Entry.Kind.HELP_REFUSED,
        request.kind().code(),
        outcome.strip(),
        by.account(),
        Entry.Readers.HOME);
    var person = persons.get(dossiers.get(dossier).person());
    var t = texts.in(Locale.of(person.language()));
    var words =
        t.get(
            solved ? "help.told.solved" : "help.told.refused",
            t.name("help.kind", request.kind()),
            request.words(),
            outcome.strip());
    threads.write(territory, dossier.value(), Ids.next(), by, false, shortened(words));
  }

  private static String shortened(String words) {
    return words.length() <= Threads.MOST ? words : words.substring(0, Threads.MOST);
  }
}
