package fr.ancrage.feedback.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Two answers and, if they like, some words. */
record AnswerForm(
    @NotBlank(message = "feedback.choose") String going,
    @NotBlank(message = "feedback.choose") String staying,
    @Size(max = 2000, message = "feedback.words.long") @Nullable String words) {}
