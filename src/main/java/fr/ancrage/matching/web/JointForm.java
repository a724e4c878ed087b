package fr.ancrage.matching.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where the two would live. */
record JointForm(
    @Size(max = 80, message = "joint.commune.unknown") @Nullable String commune1,
    @Size(max = 80, message = "joint.commune.unknown") @Nullable String commune2,
    @Min(value = 0, message = "joint.km.wrong") @Max(value = 200, message = "joint.km.wrong")
        @Nullable Integer km,
    @Nullable Integer version) {}
