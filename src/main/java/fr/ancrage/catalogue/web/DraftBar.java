package fr.ancrage.catalogue.web;

import org.jspecify.annotations.Nullable;

/**
 * Where the draft stands, above every page of the catalogue.
 *
 * @param newerBase a base that the product ships and the territory has not taken up
 */
public record DraftBar(
    String url,
    int changes,
    long errors,
    int conflicts,
    boolean saved,
    @Nullable String newerBase,
    boolean mayPublish) {}
