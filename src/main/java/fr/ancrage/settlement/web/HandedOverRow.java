package fr.ancrage.settlement.web;

import fr.ancrage.settlement.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One handover as its director may see it. */
record HandedOverRow(
    UUID dossier,
    String name,
    @Nullable String profession,
    Stage stage,
    @Nullable String follower,
    Instant handedAt,
    @Nullable String handedBy,
    boolean mine,
    @Nullable Instant movedAt,
    @Nullable LocalDate p50,
    @Nullable LocalDate p90) {}
