package fr.ancrage.settlement;

import fr.ancrage.people.Persons;
import fr.ancrage.prospects.Approaches;
import fr.ancrage.prospects.Approaches.Letter;
import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.prospects.Prospects.Noted;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody was named by somebody else: a prospect, not a case, as they asked for nothing yet. They
 * are told at once who named them, to whom and why (RGPD, 14); where only their telephone is known,
 * whoever calls first tells them. Who said no is left in peace, and the visitor learns nothing of
 * it.
 */
@Service
public class NamedContacts {
  private final FirstContactStore store;
  private final Prospects prospects;
  private final Approaches approaches;
  private final Persons persons;
  private final TextCatalogue texts;
  private final Clock clock;

  NamedContacts(
      FirstContactStore store,
      Prospects prospects,
      Approaches approaches,
      Persons persons,
      TextCatalogue texts,
      Clock clock) {
    this.store = store;
    this.prospects = prospects;
    this.approaches = approaches;
    this.persons = persons;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Receives it; sent twice with one token, it is received once.
   *
   * @return the prospect, when there is a new one
   */
  @Transactional
  public Optional<UUID> receive(
      Territory territory,
      UUID token,
      Known known,
      String by,
      @Nullable AskedOffer offer,
      String origin) {
    if (!store.claim(territory.id(), token, origin)
        || !(prospects.named(territory, known, by) instanceof Noted.Made(var id))) {
      return Optional.empty();
    }
    if (known.email() != null && persons.at(known.email()).isEmpty()) {
      tell(territory, prospects.get(id), offer);
    }
    return Optional.of(id);
  }

  /** The letter informs; somebody of the team is still to take it up today. */
  private void tell(Territory territory, Prospect one, @Nullable AskedOffer offer) {
    var letter = approaches.draft(territory, one, null);
    var t = texts.in(Locale.of(one.known().language()));
    var words =
        offer == null
            ? letter.words()
            : t.get("approach.offer", offer.title(), offer.organisation())
                + "\n\n"
                + letter.words();
    approaches.send(
        territory, one, new Letter(letter.subject(), words), null, territory.name(), null);
    prospects.wait(one.id(), LocalDate.now(clock.withZone(territory.zone())));
  }
}
