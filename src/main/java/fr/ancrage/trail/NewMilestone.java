package fr.ancrage.trail;

import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone to record. */
public record NewMilestone(
    Milestone.Kind kind,
    @Nullable OrganisationId organisation,
    @Nullable String words,
    LocalDate from,
    @Nullable LocalDate to) {}
