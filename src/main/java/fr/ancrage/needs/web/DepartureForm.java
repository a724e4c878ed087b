package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A departure to come, as it is typed. */
record DepartureForm(
    @NotBlank(message = "needs.profession.missing")
        @Size(max = 120, message = "needs.profession.unknown")
        String profession,
    @Nullable String organisation,
    @Nullable @Size(max = 100, message = "needs.commune.wrong") String commune,
    @NotBlank(message = "needs.departure.when.missing") @Day String leavesOn,
    @Nullable String kind,
    @Nullable Boolean likely,
    @Nullable @Size(max = 1000, message = "needs.text.long") String words,
    @Nullable Integer version) {}
