package fr.ancrage.people.web;

import java.util.List;

/**
 * The sealed months of the journal.
 *
 * @param retention months that a segment is kept after its own
 */
public record SealsPage(String journalUrl, int retention, List<Row> rows) {
  /** One month. */
  public record Row(String month, long rows, String hash, boolean dropped) {}
}
