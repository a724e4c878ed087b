package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Optional;

/**
 * What a module has to tell. All sources together make a digest; whatever was told is left out. A
 * source that tells colleagues only has nothing but items.
 */
public interface DigestSource {
  /** What there is to tell this reader now, told before or not. */
  List<DigestItem> items(Territory territory, DigestReader reader, Texts t);

  /** The accompanied persons of the territory at work who have a page of their own. */
  default List<PersonId> persons() {
    return List.of();
  }

  /** The absolute address of a person's own page, made when a mail is about to leave. */
  default Optional<String> page(Territory territory, PersonId person) {
    return Optional.empty();
  }

  /** What was told to somebody: it is no longer changed as if nobody knew. */
  default void told(List<DigestItem> items) {}
}
