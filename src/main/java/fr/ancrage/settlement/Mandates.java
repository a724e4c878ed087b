package fr.ancrage.settlement;

import fr.ancrage.documents.SignatureId;
import fr.ancrage.documents.Signatures;
import fr.ancrage.documents.Signer;
import fr.ancrage.documents.Signing;
import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.ToSign;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "We do it for you": proposed by the concierge, signed by the person, withdrawn with one click.
 */
@Service
public class Mandates {
  private final MandateStore store;
  private final MandateText text;
  private final Signatures signatures;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Timeline timeline;
  private final Clock clock;

  Mandates(
      MandateStore store,
      MandateText text,
      Signatures signatures,
      Dossiers dossiers,
      Persons persons,
      Timeline timeline,
      Clock clock) {
    this.store = store;
    this.text = text;
    this.signatures = signatures;
    this.dossiers = dossiers;
    this.persons = persons;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** All of a dossier, the newest first. */
  public List<Mandate> of(DossierId dossier) {
    return store.of(dossier);
  }

  /** The one that counts now: in force, else waiting to be signed. */
  public Optional<Mandate> current(DossierId dossier, LocalDate today) {
    var all = store.of(dossier);
    return with(all, Mandate.State.IN_FORCE, today)
        .or(() -> with(all, Mandate.State.PROPOSED, today));
  }

  /** One of a dossier. */
  public Mandate get(DossierId dossier, MandateId id) {
    return store.of(dossier).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Puts a mandate before the person; what was proposed before and not signed is void. */
  @Transactional
  public Mandate propose(
      Territory territory, DossierId id, List<MandateScope> scopes, LocalDate until, Account by) {
    var person = persons.get(dossiers.get(id).person());
    if (person.email() == null) {
      throw new IllegalStateException("nobody signs without an address for the code");
    }
    for (var one : store.of(id)) {
      if (one.signedAt() == null) {
        store.revoke(one.id(), clock.instant(), by.name());
      }
    }
    var signature =
        signatures.ask(
            new ToSign(
                territory.id(),
                Papers.MATTER,
                Signer.of(person, person.email()),
                "mandate",
                MandateText.VERSION,
                text.language(person).language(),
                text.language(person).get("mandate.title"),
                text.paragraphs(territory, person, scopes, until),
                by.name()));
    var mandate = proposed(id, scopes, until, by, signature);
    store.add(territory.id(), mandate);
    timeline.add(id, Entry.Kind.MANDATE_PROPOSED, null, null, by.id(), Entry.Readers.PERSON);
    return mandate;
  }

  private Mandate proposed(
      DossierId id, List<MandateScope> scopes, LocalDate until, Account by, SignatureId signature) {
    return new Mandate(
        new MandateId(Ids.next()),
        id,
        scopes,
        until,
        by.id(),
        by.name(),
        clock.instant(),
        signature,
        null,
        null,
        null);
  }

  /** Signs with a code; a mandate in force before gives way to it. */
  @Transactional
  public Signing sign(Mandate mandate, String code, String from) {
    var signing = signatures.sign(mandate.signature(), code, from);
    if (signing instanceof Signing.Signed(var signature) && mandate.signedAt() == null) {
      for (var older : store.of(mandate.dossier())) {
        if (!older.id().equals(mandate.id())) {
          store.revoke(older.id(), clock.instant(), signature.signerName());
        }
      }
      store.signed(mandate.id(), clock.instant());
      timeline.addBy(
          mandate.dossier(),
          Entry.Kind.MANDATE_SIGNED,
          null,
          null,
          signature.signerName(),
          Entry.Readers.PERSON);
    }
    return signing;
  }

  /** Ends it at once: the person, or staff on their request. */
  @Transactional
  public void revoke(Mandate mandate, @Nullable AccountId by, String byName) {
    if (!store.revoke(mandate.id(), clock.instant(), byName)) {
      return;
    }
    var kind = Entry.Kind.MANDATE_REVOKED;
    if (by == null) {
      timeline.addBy(mandate.dossier(), kind, null, null, byName, Entry.Readers.PERSON);
    } else {
      timeline.add(mandate.dossier(), kind, null, null, by, Entry.Readers.PERSON);
    }
  }

  /** The proof that it was signed. */
  public StoredFile proof(Mandate mandate) {
    return signatures.proof(mandate.signature());
  }

  private static Optional<Mandate> with(List<Mandate> all, Mandate.State state, LocalDate today) {
    return all.stream().filter(one -> one.state(today) == state).findFirst();
  }
}
