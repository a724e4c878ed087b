package fr.ancrage.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * One moment of a story.
 *
 * @param when as people say it
 * @param datetime the same for machines, ISO 8601
 * @param by who did it
 */
public record TimelineEntry(
    String when,
    String datetime,
    Tone tone,
    String icon,
    String title,
    @Nullable String text,
    @Nullable String by) {}
