package fr.ancrage.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * What was just done, shown for ten seconds.
 *
 * @param undoUrl receives a POST that takes it back, null when it cannot be taken back
 */
public record Toast(String text, @Nullable String undoUrl) {}
