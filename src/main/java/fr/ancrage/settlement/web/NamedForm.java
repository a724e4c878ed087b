package fr.ancrage.settlement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** « Je connais quelqu’un ». */
record NamedForm(
    @NotBlank(message = "settlement.named.by.missing")
        @Size(max = 80, message = "settlement.named.long")
        String by,
    @NotBlank(message = "settlement.named.given.missing")
        @Size(max = 80, message = "settlement.named.long")
        String given,
    @NotBlank(message = "settlement.named.family.missing")
        @Size(max = 80, message = "settlement.named.long")
        String family,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String profession,
    @NotNull(message = "settlement.named.agreed.missing") String agreed,
    @Nullable String offre,
    @Nullable String token,
    @Nullable String website) {}
