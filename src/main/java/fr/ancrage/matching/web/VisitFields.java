package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/**
 * The programme of a visit being written.
 *
 * @param form what was typed, else what is planned
 * @param stops numbers of its parts
 */
public record VisitFields(Form form, List<Stop> stops) {
  /**
   * One part of it.
   *
   * @param open whether it is unfolded: the first ones, and those with something in them
   * @param languages in which its host may be invited
   */
  public record Stop(int number, boolean open, List<Choice> languages) {}
}
