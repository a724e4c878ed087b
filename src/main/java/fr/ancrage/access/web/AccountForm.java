package fr.ancrage.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How somebody is named and in which language they are written to. */
record AccountForm(
    @NotBlank(message = "access.account.name.missing")
        @Size(max = 120, message = "access.team.name.long")
        String name,
    @Pattern(regexp = "fr|en|es|it|ro|ar", message = "access.account.language.missing")
        String language) {}
