package fr.ancrage.settlement.web;

import java.util.List;

/**
 * One working day of the week shown.
 *
 * @param open whether a telephone shows its slots at once; elsewhere they always show
 */
public record DeskDay(String day, List<DeskSlot> slots, boolean open) {
  /** How many of its slots are ticked. */
  public long ticked() {
    return slots.stream().filter(slot -> slot.ticked()).count();
  }
}
