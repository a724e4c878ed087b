package fr.ancrage.messaging;

import fr.ancrage.shared.TextCatalogue;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The plain text and the HTML of a message, saying the same. */
@Component
class MailText {
  private final TemplateEngine templates;
  private final TextCatalogue texts;

  MailText(TemplateEngine templates, TextCatalogue texts) {
    this.templates = templates;
    this.texts = texts;
  }

  String plain(Mail mail) {
    var t = texts.in(Locale.of(mail.language()));
    var words = new StringBuilder();
    for (var paragraph : mail.paragraphs()) {
      words.append(paragraph).append("\n\n");
    }
    if (mail.action() != null) {
      words.append(t.get("messaging.mail.action", mail.action().label())).append('\n');
      words.append(mail.action().url());
      words.append("\n\n");
    }
    words.append("-- \n").append(t.get("messaging.mail.foot")).append('\n');
    if (mail.unsubscribe() != null) {
      words.append(t.get("messaging.digest.stop")).append(' ').append(mail.unsubscribe());
      words.append('\n');
    }
    return words.toString();
  }

  String html(Mail mail) {
    var output = new StringOutput();
    templates.render(
        "messaging/mail.jte",
        Map.of("mail", mail, "t", texts.in(Locale.of(mail.language()))),
        output);
    return output.toString();
  }
}
