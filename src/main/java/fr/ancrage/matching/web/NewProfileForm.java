package fr.ancrage.matching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody entered into the pool by staff. */
record NewProfileForm(
    @NotBlank(message = "matching.new.name.missing")
        @Size(max = 80, message = "matching.new.name.long")
        String givenName,
    @NotBlank(message = "matching.new.name.missing")
        @Size(max = 80, message = "matching.new.name.long")
        String familyName,
    @jakarta.validation.constraints.Email(message = "matching.new.email.wrong")
        @Size(max = 200, message = "matching.new.email.wrong")
        @Nullable String email,
    @Size(max = 40, message = "matching.new.phone.wrong") @Nullable String phone,
    @Nullable String language,
    @Nullable String profession,
    @Nullable String source,
    @Size(max = 200, message = "matching.new.source.long") @Nullable String sourceWords,
    @Nullable String known) {}
