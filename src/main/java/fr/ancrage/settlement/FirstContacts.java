package fr.ancrage.settlement;

import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first thing that happens: a person is known and has a dossier, once. */
@Service
public class FirstContacts {
  private final FirstContactStore store;
  private final Dossiers dossiers;
  private final Timeline timeline;
  private final Persons persons;
  private final RecruitingFacts facts;
  private final Anchors anchors;

  FirstContacts(
      FirstContactStore store,
      Dossiers dossiers,
      Timeline timeline,
      Persons persons,
      RecruitingFacts facts,
      Anchors anchors) {
    this.store = store;
    this.dossiers = dossiers;
    this.timeline = timeline;
    this.persons = persons;
    this.facts = facts;
    this.anchors = anchors;
  }

  /** Records the person and opens the dossier; sent twice with one token, it is received once. */
  @Transactional
  public DossierId receive(Territory territory, UUID token, Contact contact) {
    return once(territory, token, null, () -> open(territory, contact));
  }

  /** What this form made when it was sent the first time. */
  public Optional<DossierId> received(UUID token) {
    return store.received(token);
  }

  /**
   * Runs the work of a form at most once, however often and however fast the form is sent.
   *
   * @param origin the network address of a public form; kept hashed, to count
   */
  DossierId once(
      Territory territory, UUID token, @Nullable String origin, Supplier<DossierId> work) {
    if (!store.claim(territory.id(), token, origin)) {
      return store.received(token).orElseThrow();
    }
    var dossier = work.get();
    store.attach(token, dossier);
    return dossier;
  }

  DossierId open(Territory territory, Contact contact) {
    var person = persons.add(territory.id(), contact.person());
    return openFor(territory, person, contact);
  }

  private DossierId openFor(Territory territory, PersonId person, Contact contact) {
    if (contact.profession() != null) {
      facts.state(
          territory.id(),
          person,
          Profession.FACT,
          List.of(contact.profession().code()),
          contact.source() == Source.PUBLIC_FORM
              ? "person"
              : contact.source().name().toLowerCase(Locale.ROOT),
          contact.by());
    }
    var dossier =
        dossiers.open(territory, person, contact.source(), contact.employer(), contact.by());
    if (contact.start() != null) {
      anchors.set(dossier, "practice_start", contact.start());
    }
    if (contact.note() != null && !contact.note().isBlank()) {
      timeline.add(
          dossier,
          Entry.Kind.NOTE,
          null,
          contact.note().strip(),
          contact.by(),
          contact.source() == Source.HANDOVER ? Entry.Readers.EMPLOYER : Entry.Readers.STAFF);
    }
    return dossier;
  }
}
