package fr.ancrage.messaging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person, in words; the outbox makes its plain text and its HTML.
 *
 * @param language of the words
 * @param action the one thing to do, with its absolute address; none for plain news
 * @param invitation a calendar object that goes with it (iTIP)
 * @param replyTo whom an answer reaches
 * @param unsubscribe where one click ends such messages; null for those that one cannot do without
 */
public record Mail(
    String to,
    @Nullable String toName,
    String language,
    String subject,
    List<String> paragraphs,
    @Nullable Action action,
    @Nullable Invitation invitation,
    @Nullable String replyTo,
    @Nullable String unsubscribe) {

  /** A button: what it does, and where. */
  public record Action(String label, String url) {}

  /** An iCalendar object and its METHOD (REQUEST, CANCEL). */
  public record Invitation(String method, String calendar) {}

  /** A message of paragraphs. */
  public static Mail to(
      String address, @Nullable String name, String language, String subject, String... words) {
    return new Mail(address, name, language, subject, List.of(words), null, null, null, null);
  }

  /** The same with one thing to do. */
  public Mail with(Action wanted) {
    return new Mail(
        to, toName, language, subject, paragraphs, wanted, invitation, replyTo, unsubscribe);
  }

  /** The same with a calendar object. */
  public Mail with(Invitation calendar) {
    return new Mail(
        to, toName, language, subject, paragraphs, action, calendar, replyTo, unsubscribe);
  }

  /** The same, answered to this address. */
  public Mail answeredTo(@Nullable String address) {
    return new Mail(
        to, toName, language, subject, paragraphs, action, invitation, address, unsubscribe);
  }

  /** The same with one more paragraph. */
  public Mail and(String paragraph) {
    var more = new ArrayList<>(paragraphs);
    more.add(paragraph);
    return new Mail(
        to, toName, language, subject, List.copyOf(more), action, invitation, replyTo, unsubscribe);
  }

  /** The same, with the address where one ends such messages. */
  public Mail leaving(String address) {
    return new Mail(
        to, toName, language, subject, paragraphs, action, invitation, replyTo, address);
  }
}
