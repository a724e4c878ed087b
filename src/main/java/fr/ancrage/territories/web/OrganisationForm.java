package fr.ancrage.territories.web;

import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Part;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is typed; numbers and commune are checked by {@link OrganisationReader}.
 */
record OrganisationForm(
    @NotBlank(message = "territories.organisation.name.missing")
        @Size(max = 200, message = "territories.organisation.name.long")
        String name,
    @NotNull(message = "territories.organisation.kind.missing") OrganisationKind kind,
    @NotNull(message = "territories.organisation.part.missing") Part part,
    @Nullable String finess,
    @Nullable String siret,
    @Nullable String commune,
    @Nullable @Size(max = 40, message = "territories.phone.wrong") String phone,
    @Nullable @Email(message = "territories.email.wrong") String email,
    @Nullable Integer version) {}
