package fr.ancrage.messaging;

import java.util.Optional;
import java.util.UUID;

/** Implemented by modules above, which know what messaging serves: see {@link Subject}. */
public interface Subjects {
  /** The subject, if it is one of this module in the territory at work. */
  Optional<Subject> find(UUID subject);
}
