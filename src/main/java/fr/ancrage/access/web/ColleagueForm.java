package fr.ancrage.access.web;

import fr.ancrage.shared.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to invite, and as what. */
record ColleagueForm(
    @NotBlank(message = "access.team.name.missing")
        @Size(max = 120, message = "access.team.name.long")
        String name,
    @NotBlank(message = "access.email.missing")
        @Email(message = "access.email.wrong")
        @Size(max = 200, message = "access.email.wrong")
        String email,
    @NotNull(message = "access.team.role.missing") Role role,
    @Nullable String organisation) {}
