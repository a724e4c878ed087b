package fr.ancrage.settlement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan on paper, in the person's language, with French names beside for whoever helps at a
 * counter.
 *
 * @param direction in which the language runs
 * @param map where to go; null when nothing is known of any place
 */
public record CarnetPage(
    String direction,
    String title,
    String person,
    String territory,
    String madeOn,
    @Nullable String headline,
    @Nullable String referent,
    @Nullable String email,
    @Nullable String phone,
    List<GateRow> gates,
    List<Group> groups,
    List<Step> done,
    List<PaperRow> bring,
    List<PaperRow> there,
    @Nullable CarnetMap map) {

  /** The steps of one performer. */
  public record Group(String who, List<Step> steps) {}

  /**
   * One step.
   *
   * @param french its French name, null when the name is French already
   */
  public record Step(
      String name,
      @Nullable String french,
      String when,
      String state,
      boolean late,
      Term authority,
      List<Term> bring) {}
}
