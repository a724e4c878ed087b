package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was tried with a prospect. */
record ContactForm(
    @Nullable String kind,
    @NotBlank(message = "prospects.contact.outcome.missing") String outcome,
    @Size(max = 2000, message = "prospects.contact.words.long") @Nullable String words,
    @Day @Nullable String day,
    @Day @Nullable String next,
    @Nullable String informed) {}
