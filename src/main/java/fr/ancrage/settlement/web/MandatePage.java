package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mandates of a dossier.
 *
 * @param email where a code is sent; null when nobody can sign for want of an address
 * @param form a new mandate, as the concierge types it
 * @param codeError what is wrong with the code that was typed
 * @param codeSent whether a code is on its way
 * @param scopes what may be chosen for a new one
 */
public record MandatePage(
    String url,
    String backUrl,
    String person,
    @Nullable String email,
    List<One> mandates,
    @Nullable Text text,
    List<Choice> scopes,
    Form form,
    String firstDay,
    String lastDay,
    boolean codeSent,
    @Nullable String codeError) {

  /** A mandate that is or was. */
  public record One(
      String words,
      Tone tone,
      String state,
      List<String> scopes,
      String history,
      @Nullable String revokeUrl,
      @Nullable String proofUrl) {}

  /** The text to sign, letter for letter. */
  public record Text(String language, String title, List<String> paragraphs) {}
}
