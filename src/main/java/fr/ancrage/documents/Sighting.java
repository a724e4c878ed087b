package fr.ancrage.documents;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody has seen a document whose file is not kept. */
public record Sighting(UUID id, String kind, LocalDate seenOn, String seenByName) {}
