package fr.ancrage.shared.web;

import org.jspecify.annotations.Nullable;

/** Where one stands in a long list; pages count from 1. */
public record PageLinks(
    int page, int pages, long total, @Nullable String previousUrl, @Nullable String nextUrl) {}
