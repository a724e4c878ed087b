package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the concierge types while somebody is on the telephone. */
record NewDossierForm(
    @NotBlank(message = "settlement.contact.name.missing")
        @Size(max = 120, message = "settlement.contact.name.long")
        String name,
    @NotBlank(message = "settlement.contact.means.missing")
        @Size(max = 200, message = "settlement.contact.means.wrong")
        String means,
    @Nullable String profession,
    @Nullable String employer,
    @Day @Nullable String start,
    @Nullable String language,
    @Size(max = 4000, message = "settlement.contact.note.long") @Nullable String note,
    @Nullable String token,
    @Nullable String other) {}
