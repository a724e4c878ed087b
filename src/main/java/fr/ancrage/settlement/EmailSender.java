package fr.ancrage.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message within a pasted thread: who sent it, and what stands between its header and the next.
 *
 * @param name as the mail program shows it, null when it shows the address only
 */
record EmailSender(@Nullable String name, @Nullable String address, String words) {
  static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\d._%+'-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");

  /** « De : », “From:” of Outlook, Gmail and Apple Mail, bold or not. */
  private static final Pattern FROM =
      Pattern.compile("(?mi)^[ *]*(?:de|from|expéditeur|exp[eé]diteur|sender)[ *]*:[ *]*(\\S.*)$");

  /** « Le 3 mars 2026 à 10:12, Marco Rossi <…> a écrit : », “On Tue, …, Marco Rossi <…> wrote:”. */
  private static final Pattern WROTE =
      Pattern.compile(
          "(?mi)^(?:le|on) [^\\n]{0,80}?\\d{4}[^\\n,]{0,30}[,]?(?: (?:à|at) [^\\n,]{3,12},?)? *"
              + "([^\\n]{0,120}?(?:\\n[^\\n]{0,120}?)?) *(?:a écrit|wrote) ?:");

  private record Head(int start, int end, String sender) {}

  /** The messages of a thread, newest first; what stands above the first header comes last. */
  static List<EmailSender> all(String text) {
    var heads = new ArrayList<Head>();
    add(heads, FROM.matcher(text), text);
    add(heads, WROTE.matcher(text), text);
    heads.sort(java.util.Comparator.comparingInt(Head::start));
    var senders = new ArrayList<EmailSender>();
    for (var i = 0; i < heads.size(); i++) {
      var end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
      senders.add(of(heads.get(i).sender(), text.substring(heads.get(i).end(), end)));
    }
    return senders;
  }

  /** A line « De : » counts when it bears an address or other lines of a header follow. */
  private static void add(List<Head> heads, Matcher found, String text) {
    while (found.find()) {
      var after = text.substring(found.end(), Math.min(text.length(), found.end() + 400));
      var header =
          Pattern.compile(
                  "^(?:\\n[^\\n]*){0,4}?\\n[ *]*(?:envoyé|date|sent|à|to|pour|objet|subject)[ *]*:",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(after)
              .find();
      if (header || ADDRESS.matcher(found.group(1)).find()) {
        heads.add(new Head(found.start(), found.end(), found.group(1).replace('\n', ' ')));
      }
    }
  }

  private static EmailSender of(String line, String words) {
    var address = ADDRESS.matcher(line);
    var found = address.find() ? address.group() : null;
    var name =
        (found == null ? line : line.substring(0, address.start()))
            .replaceAll("(?i)\\[?mailto:?|\\(via [^)]*\\)|[<>\\[\\]\"*]|^'|'\\s*$", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return new EmailSender(name.isEmpty() || name.contains("@") ? null : name, found, words);
  }
}
