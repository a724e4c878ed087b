package fr.ancrage.prospects;

import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.prospects.Prospects.Noted;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** Somebody noted, and written to. */
@TestComponent
public class Approached {
  private static final Pattern LINK = Pattern.compile("/approche/([A-Za-z0-9_-]+)");

  private final Prospects prospects;
  private final Approaches approaches;
  private final Outbox outbox;

  Approached(Prospects prospects, Approaches approaches, Outbox outbox) {
    this.prospects = prospects;
    this.approaches = approaches;
    this.outbox = outbox;
  }

  /** An address that nobody has. */
  public static String address() {
    return UUID.randomUUID() + "@example.net";
  }

  /** Somebody met at a fair. */
  public static Known met(String given, String family, String email, String language) {
    return new Known(
        given,
        family,
        email,
        null,
        language,
        "nurse",
        null,
        Origin.FAIR,
        "Salon infirmier, Paris",
        LocalDate.of(2026, 11, 5),
        "Aime la mer");
  }

  /** Noted by a colleague. */
  public UUID noted(Territory here, Known known, Account by) {
    return ((Noted.Made) TerritoryScope.call(here.id(), () -> prospects.note(here, known, by)))
        .id();
  }

  /** Written to; the token of the link in the letter. */
  public String wrote(Territory here, UUID id, Account by) {
    return TerritoryScope.call(
        here.id(),
        () -> {
          var one = prospects.get(id);
          approaches.send(
              here, one, approaches.draft(here, one, by.name()), by.id(), by.name(), by.email());
          return token(String.valueOf(one.known().email()));
        });
  }

  /** The token of the last letter to this address. */
  public String token(String email) {
    var found = LINK.matcher(letter(email));
    if (!found.find()) {
      throw new AssertionError("no link in the letter to " + email);
    }
    return found.group(1);
  }

  /** The last letter to this address. */
  public String letter(String email) {
    return outbox.latest(50).stream()
        .filter(mail -> mail.recipient().equals(email))
        .findFirst()
        .orElseThrow()
        .plain();
  }
}
