package fr.ancrage.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of a thread.
 *
 * @param fromPerson written by the person, else by those who follow them
 * @param readAt when the other side first saw it
 */
public record Message(
    UUID id,
    boolean fromPerson,
    String author,
    String words,
    Instant sentAt,
    @Nullable Instant readAt) {}
