package fr.ancrage.settlement;

import java.util.UUID;

/** A public offer that somebody answers. */
public record AskedOffer(
    UUID id, String title, String organisation, String url, String profession) {}
