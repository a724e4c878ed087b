package fr.ancrage.documents;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Secrets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Simple signatures: a text frozen when it is put before somebody, a code sent to their address,
 * and the proof of both. Whoever asks for one writes the messages.
 */
@Service
public class Signatures {
  private static final Duration CODE_LIFE = Duration.ofMinutes(15);
  private static final int MOST_CODES = 8;
  private static final int MOST_TRIES = 5;

  private final SignatureStore store;
  private final Proofs proofs;
  private final Clock clock;

  Signatures(SignatureStore store, Proofs proofs, Clock clock) {
    this.store = store;
    this.proofs = proofs;
    this.clock = clock;
  }

  /** Freezes a text, to be signed. */
  @Transactional
  public SignatureId ask(ToSign text) {
    var id = new SignatureId(Ids.next());
    var shown = text.title() + "\n\n" + String.join("\n\n", text.paragraphs());
    store.add(id, text, Secrets.hash(shown), clock.instant());
    return id;
  }

  /** One of the territory at work. */
  public Signature get(SignatureId id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** A new code, to be mailed to the signer; none after too many. The one before is void. */
  @Transactional
  public Optional<String> code(SignatureId id) {
    if (get(id).signedAt() != null || store.lockCode(id).sent() >= MOST_CODES) {
      return Optional.empty();
    }
    var code = Secrets.code();
    store.sent(id, Secrets.hash(code), clock.instant().plus(CODE_LIFE));
    return Optional.of(code);
  }

  /** Signs, if this is the code that was sent. */
  @Transactional
  public Signing sign(SignatureId id, String typed, String from) {
    var code = store.lockCode(id);
    if (get(id).signedAt() != null) {
      return new Signing.Signed(get(id));
    }
    if (code.hash() == null
        || code.until() == null
        || code.until().isBefore(clock.instant())
        || code.tries() >= MOST_TRIES) {
      return new Signing.Stale();
    }
    var digits = typed.replaceAll("\\D", "");
    if (!MessageDigest.isEqual(HexFormat.of().parseHex(code.hash()), Secrets.hash(digits))) {
      store.tried(id);
      var left = MOST_TRIES - code.tries() - 1;
      return left == 0 ? new Signing.Stale() : new Signing.Wrong(left);
    }
    store.signed(id, clock.instant(), from);
    store.proven(id, proofs.keep(get(id)));
    return new Signing.Signed(get(id));
  }

  /** The proof of a signature that was given. */
  public StoredFile proof(SignatureId id) {
    return proofs.of(get(id));
  }
}
