package fr.ancrage.settlement.web;

import fr.ancrage.catalogue.OwnAuthority;
import org.jspecify.annotations.Nullable;

/**
 * A document or an office: its French name, by which one asks for it, and what it is.
 *
 * @param gloss in the reader's language; null where French is read
 * @param office how the territory reaches it, when it is an office and that is known
 */
public record Term(String french, @Nullable String gloss, @Nullable OwnAuthority office) {
  /** A name without a way to reach it. */
  public Term(String french, @Nullable String gloss) {
    this(french, gloss, null);
  }
}
