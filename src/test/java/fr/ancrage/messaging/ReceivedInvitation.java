package fr.ancrage.messaging;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/** The calendar parts of a message that has arrived: the inline one and the attached file. */
public record ReceivedInvitation(List<String> methods, List<String> texts) {

  /** Reads a message. */
  public static ReceivedInvitation of(MimeMessage message) throws Exception {
    var found = new ReceivedInvitation(new ArrayList<>(), new ArrayList<>());
    found.look(message);
    return found;
  }

  /** The object itself. */
  public Calendar calendar() throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(texts.getFirst()));
  }

  /** One property of the event. */
  public String event(String property) throws IOException, ParserException {
    VEvent event = calendar().<VEvent>getComponents("VEVENT").getFirst();
    return event.getRequiredProperty(property).getValue();
  }

  /** The METHOD that the object says. */
  public String method() throws IOException, ParserException {
    return calendar().getRequiredProperty("METHOD").getValue();
  }

  private void look(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart several) {
      for (var i = 0; i < several.getCount(); i++) {
        BodyPart inner = several.getBodyPart(i);
        look(inner);
      }
    } else if (part.isMimeType("text/calendar")) {
      methods.add(new ContentType(part.getContentType()).getParameter("method"));
      texts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
