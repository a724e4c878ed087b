package fr.ancrage.settlement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who somebody is and how to reach them, corrected. */
record RecordForm(
    @Size(max = 80, message = "settlement.contact.name.long") @Nullable String given,
    @NotBlank(message = "settlement.come.family.missing")
        @Size(max = 80, message = "settlement.contact.name.long")
        String family,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String language,
    int version) {}
