package fr.ancrage.settlement.web;

import fr.ancrage.settlement.EmailReading;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a director says of somebody, in under a minute. */
record HandOverForm(
    @NotBlank(message = "settlement.contact.name.missing")
        @Size(max = 120, message = "settlement.contact.name.long")
        String name,
    @NotBlank(message = "settlement.contact.means.missing")
        @Size(max = 200, message = "settlement.contact.means.wrong")
        String means,
    @Nullable String profession,
    @Nullable String employer,
    @Size(max = 4000, message = "settlement.contact.note.long") @Nullable String note,
    @Size(max = EmailReading.MOST_CHARACTERS, message = "settlement.contact.message.long")
        @Nullable String message,
    @Nullable String token,
    @Nullable String other) {}
