package fr.ancrage.feedback;

import java.util.UUID;

/** Implemented by the module above, which knows what people are asked about. */
public interface AskSubjects {
  /** Whether an answer still serves anybody. */
  boolean open(UUID subject);
}
