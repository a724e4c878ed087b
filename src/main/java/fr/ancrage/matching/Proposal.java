package fr.ancrage.matching;

import java.time.LocalDate;
import java.util.UUID;

/** What became of a wish to bring two together. */
public sealed interface Proposal {
  /** The person is asked. */
  record Made(UUID id) implements Proposal {}

  /** They already are. */
  record Already(UUID id) implements Proposal {}

  /** It is where they work, as they said. */
  record Employer() implements Proposal {}

  /** The structure has not signed the charter. */
  record Unsigned() implements Proposal {}

  /** They were introduced to another structure not long ago: the charter's delay. */
  record Exclusive(LocalDate until) implements Proposal {}
}
