package fr.ancrage.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to call.
 *
 * @param since the day from which on: of the promise, the first contact, the last sign of life
 * @param follower who follows the dossier; null while nobody does
 */
public record ToCall(
    UUID dossier,
    String name,
    @Nullable String phone,
    @Nullable String profession,
    Why why,
    LocalDate since,
    @Nullable String follower) {}
