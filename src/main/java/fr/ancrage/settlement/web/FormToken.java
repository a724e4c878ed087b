package fr.ancrage.settlement.web;

import fr.ancrage.shared.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes two sendings of one form the same sending. */
final class FormToken {
  private FormToken() {}

  /** The token a form was served with; an altered one is replaced, and protects nothing. */
  static UUID of(@Nullable String sent) {
    try {
      return sent == null || sent.isBlank() ? Ids.next() : UUID.fromString(sent);
    } catch (IllegalArgumentException altered) {
      return Ids.next();
    }
  }
}
