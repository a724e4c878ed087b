package fr.ancrage.messaging.web;

import java.util.List;

/** The slots of one day. */
public record PickDay(String day, List<PickedSlot> slots) {}
