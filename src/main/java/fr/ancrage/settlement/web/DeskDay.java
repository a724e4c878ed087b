package fr.ancrage.settlement.web;

import java.util.List;

/** One working day of the week shown. */
public record DeskDay(String day, List<DeskSlot> slots) {}
