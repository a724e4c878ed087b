package fr.ancrage.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who arrives soon.
 *
 * @param open steps of work that are not done, the most pressing first
 * @param home how many of the household are not done
 */
public record Arriving(
    UUID dossier,
    String name,
    @Nullable String profession,
    LocalDate day,
    List<String> open,
    int home) {}
