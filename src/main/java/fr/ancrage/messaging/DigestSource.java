package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Optional;

/** What a module has to tell. All sources together make a digest; whatever was told is left out. */
public interface DigestSource {
  /** What there is to tell this reader now, told before or not. */
  List<DigestItem> items(Territory territory, DigestReader reader, Texts t);

  /** The accompanied persons of the territory at work who have a page of their own. */
  List<PersonId> persons();

  /** The absolute address of a person's own page, made when a mail is about to leave. */
  Optional<String> page(Territory territory, PersonId person);

  /** What was told to somebody: it is no longer changed as if nobody knew. */
  void told(List<DigestItem> items);
}
