package fr.ancrage.settlement.web;

/**
 * A half-hour of the week to tick.
 *
 * @param value wall time as the form sends it
 */
public record DeskSlot(String value, String time, boolean taken, boolean ticked) {}
