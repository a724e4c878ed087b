package fr.ancrage.people.web;

import fr.ancrage.people.JournalEntry;
import fr.ancrage.shared.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A row of the audit in words. */
final class JournalWords {
  private JournalWords() {}

  static JournalPage.Row row(JournalEntry entry, ZoneId zone, LocalDate today, Texts t) {
    return new JournalPage.Row(
        who(entry, t),
        what(entry, t),
        whom(entry, t),
        t.name("people.journal.purpose", entry.purpose()),
        t.get("people.journal.when", t.day(day(entry, zone), today), t.time(time(entry, zone))));
  }

  static String who(JournalEntry entry, Texts t) {
    if (entry.account() != null) {
      return entry.byLink() ? t.get("people.journal.who.both", entry.account()) : entry.account();
    }
    return t.get(entry.byLink() ? "people.journal.who.link" : "people.journal.who.visitor");
  }

  static String what(JournalEntry entry, Texts t) {
    return t.get(
        "people.journal.what",
        t.name("people.journal.act", entry.act()),
        t.name("people.journal.matter", entry.matter()));
  }

  static String whom(JournalEntry entry, Texts t) {
    var named = String.join(", ", entry.names());
    var others = entry.concerned() - entry.names().size();
    return others > 0 ? t.get("people.journal.whom.more", named, others) : named;
  }

  static LocalDate day(JournalEntry entry, ZoneId zone) {
    return entry.at().atZone(zone).toLocalDate();
  }

  static LocalTime time(JournalEntry entry, ZoneId zone) {
    return entry.at().atZone(zone).toLocalTime();
  }
}
