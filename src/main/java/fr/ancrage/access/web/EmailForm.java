package fr.ancrage.access.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who asks to sign in, and where they wanted to go. */
record EmailForm(
    @NotBlank(message = "access.email.missing")
        @Email(message = "access.email.wrong")
        @Size(max = 200, message = "access.email.wrong")
        String email,
    @Nullable String suite) {}
