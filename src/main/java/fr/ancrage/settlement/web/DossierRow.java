package fr.ancrage.settlement.web;

import fr.ancrage.settlement.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dossier as the list reads it; nothing of the household. */
record DossierRow(
    UUID id,
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String profession,
    @Nullable UUID employer,
    Stage stage,
    @Nullable String closeReason,
    @Nullable String follower,
    LocalDate firstContact,
    @Nullable LocalDate start,
    @Nullable LocalDate practice50,
    @Nullable LocalDate practice90,
    boolean late) {}
