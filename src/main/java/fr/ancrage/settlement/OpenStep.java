package fr.ancrage.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that is under way, or that should be.
 *
 * @param household it serves the family: its name stays on the case's own screen
 * @param startedOn the day from which on somebody waits; null when it is not begun
 * @param dueOn of one to start, the day to start it; of one under way, its expected end
 */
public record OpenStep(
    UUID dossier,
    String name,
    String step,
    String who,
    String authority,
    boolean household,
    boolean started,
    @Nullable LocalDate startedOn,
    LocalDate dueOn,
    @Nullable UUID employer) {}
