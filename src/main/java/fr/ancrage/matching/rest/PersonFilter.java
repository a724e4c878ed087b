package fr.ancrage.matching.rest;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What narrows a list of people, as it was sent; {@link PersonAsks} reads it. */
record PersonFilter(
    @Parameter(description = "Words: profession, abbreviation, wishes, name") @Nullable String q,
    @Parameter(description = "A code of a profession, such as nurse") @Nullable String profession,
    @Parameter(description = "A code of a speciality of that profession")
        @Nullable String speciality,
    @Parameter(description = "now, next-semester or two-years") @Nullable String horizon,
    @Parameter(description = "Share of full time: full, most or less") @Nullable String rate,
    @Parameter(description = "A language spoken, such as fr") @Nullable String language,
    @Parameter(description = "INSEE code of a commune") @Nullable String near,
    @Parameter(description = "How far from it, 1 to 60; 20 when left out") @Nullable String km,
    @Parameter(description = "Still there on that day") @Nullable String from,
    @Parameter(description = "There by that day") @Nullable String until,
    @Parameter(name = "changed_since", description = "Changed after that instant")
        @BindParam("changed_since")
        @Nullable String changedSince) {}
