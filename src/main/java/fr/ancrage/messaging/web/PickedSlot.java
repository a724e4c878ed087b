package fr.ancrage.messaging.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot as a person reads it.
 *
 * @param time on the territory's clocks
 * @param there on the reader's, when they live elsewhere
 */
public record PickedSlot(UUID id, String time, @Nullable String there) {}
