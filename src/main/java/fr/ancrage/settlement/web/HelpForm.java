package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A request for help; {@code request} is its id, made with the form. */
record HelpForm(
    @NotBlank(message = "help.kind.missing") String kind,
    @NotBlank(message = "help.words.missing") @Size(max = 2000, message = "help.words.long")
        String words,
    @Day @Nullable String due,
    @Nullable String request) {}
