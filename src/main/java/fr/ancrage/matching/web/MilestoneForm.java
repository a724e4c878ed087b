package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A milestone as staff types it. */
record MilestoneForm(
    @NotBlank(message = "matching.milestone.kind.missing") String kind,
    @Nullable String organisation,
    @Size(max = 200, message = "matching.milestone.words.long") @Nullable String words,
    @NotBlank(message = "matching.milestone.from.missing") @Day(message = "profile.day.wrong")
        String since,
    @Day(message = "profile.day.wrong") @Nullable String to) {}
