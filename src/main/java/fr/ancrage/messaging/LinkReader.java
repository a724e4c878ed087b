package fr.ancrage.messaging;

import java.util.Optional;

/**
 * Implemented by modules whose links go to somebody who has no record yet: how to speak to them.
 */
public interface LinkReader {
  /** The language of whoever holds this link; empty when another module knows. */
  Optional<String> language(OpenLink link);
}
