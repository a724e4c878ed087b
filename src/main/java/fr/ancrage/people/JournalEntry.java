package fr.ancrage.people;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit, in names.
 *
 * @param account null for who came by a link, or without
 * @param names of the first of those concerned, as they are called today
 * @param concerned how many persons it concerned
 */
public record JournalEntry(
    long id,
    Instant at,
    @Nullable String account,
    boolean byLink,
    Purpose purpose,
    Act act,
    Matter matter,
    @Nullable UUID subject,
    List<String> names,
    int concerned) {}
