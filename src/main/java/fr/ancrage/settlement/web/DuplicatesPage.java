package fr.ancrage.settlement.web;

import java.util.List;

/** Records that look alike, two by two, and the merges that can be taken back. */
public record DuplicatesPage(
    String url, String listUrl, List<Pair> pairs, List<RecordPage.MergeRow> merges) {

  /** Two records side by side; the first is the older. */
  public record Pair(Side first, Side second) {}

  /** One of them: label, then value, in the same order on both sides. */
  public record Side(String id, String name, String url, List<Line> lines) {}

  /** One thing known of somebody. */
  public record Line(String label, String value, boolean same) {}
}
