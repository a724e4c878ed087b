package fr.ancrage.messaging.web;

import org.jspecify.annotations.Nullable;

/**
 * One message as a reader sees it.
 *
 * @param mine written by the reader's side
 * @param state "new" for what the reader has not seen, "read" for what the other side has
 */
public record ThreadLine(
    String author,
    String when,
    String datetime,
    String words,
    boolean mine,
    @Nullable String state) {}
