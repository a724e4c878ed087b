package fr.ancrage.settlement;

import fr.ancrage.shared.sheet.Encodings;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The plain words of an e-mail, however it was pasted. */
final class EmailText {
  private static final Pattern HTML =
      Pattern.compile(
          "<(?:html|body|div|p|br|table|span|blockquote)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTES = Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]?)+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");

  private EmailText() {}

  /** Text of lines ended by a line feed, without quote marks, tags or wrong letters. */
  static String plain(String pasted) {
    var text = pasted.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    if (HTML.matcher(text).find()) {
      text = words(text);
    }
    text = Encodings.repaired(text);
    text = INVISIBLE.matcher(text).replaceAll("");
    text = text.replaceAll("[\\u00a0\\u202f\\t]", " ");
    text = QUOTES.matcher(text).replaceAll("");
    return text.replaceAll("(?m)[ ]+$", "").replaceAll("\n{3,}", "\n\n").strip();
  }

  private static String words(String html) {
    var page = Jsoup.parse(html);
    page.outputSettings(new Document.OutputSettings().prettyPrint(false));
    page.select("style, script, head, title").remove();
    page.select("br").after("\n");
    page.select("p, div, tr, li, blockquote, h1, h2, h3, table").before("\n").after("\n");
    page.select("td, th").after(" ");
    return page.body().wholeText();
  }
}
