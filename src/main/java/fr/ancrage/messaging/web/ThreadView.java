package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Message;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fragment {@code messaging/thread}: messages and the form below them.
 *
 * @param url where the form is sent: fields {@code message} (its id) and {@code mots}
 * @param empty what is said while there is no message
 * @param unseen whether the reader has new messages, which {@code url/lu} marks as read
 * @param next id of the message to come, so that sending twice writes once
 */
public record ThreadView(
    String url, List<ThreadLine> lines, String empty, boolean unseen, UUID next, Form form) {

  /** The thread for the person's page, or for the team's. */
  public static ThreadView of(
      List<Message> messages, boolean forPerson, String url, ZoneId zone, Form form, Texts t) {
    var lines = messages.stream().map(message -> line(message, forPerson, zone, t)).toList();
    return new ThreadView(
        url,
        lines,
        t.get(forPerson ? "messaging.thread.empty" : "messaging.thread.empty.staff"),
        messages.stream().anyMatch(m -> m.fromPerson() != forPerson && m.readAt() == null),
        Ids.next(),
        form);
  }

  private static ThreadLine line(Message message, boolean forPerson, ZoneId zone, Texts t) {
    var mine = message.fromPerson() == forPerson;
    return new ThreadLine(
        forPerson && mine ? t.get("messaging.thread.me") : message.author(),
        when(message.sentAt(), zone, t),
        message.sentAt().toString(),
        message.words(),
        mine,
        state(message, mine, t));
  }

  private static @Nullable String state(Message message, boolean mine, Texts t) {
    if (mine) {
      return message.readAt() == null ? null : t.get("messaging.thread.read");
    }
    return message.readAt() == null ? t.get("messaging.thread.new") : null;
  }

  private static String when(Instant moment, ZoneId zone, Texts t) {
    var there = moment.atZone(zone);
    return t.get("messaging.thread.when", t.day(there.toLocalDate()), t.time(there.toLocalTime()));
  }
}
