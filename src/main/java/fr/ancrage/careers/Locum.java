package fr.ancrage.careers;

import java.time.LocalDate;
import java.util.UUID;

/** A replacement that somebody has taken. */
public record Locum(
    UUID id,
    UUID person,
    String name,
    String title,
    String organisation,
    LocalDate from,
    LocalDate until,
    LocalDate licenceUntil) {}
