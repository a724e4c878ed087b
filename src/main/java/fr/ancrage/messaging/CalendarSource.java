package fr.ancrage.messaging;

import fr.ancrage.shared.Texts;
import java.util.List;
import java.util.UUID;

/** What a module puts into the calendar of a subject. All sources together are its feed. */
public interface CalendarSource {
  /** The events of a subject, in the reader's language. */
  List<CalendarEvent> events(UUID subject, Texts t);
}
