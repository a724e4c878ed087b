package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Je souhaite venir ». */
record ComeForm(
    @NotBlank(message = "settlement.come.given.missing")
        @Size(max = 80, message = "settlement.contact.name.long")
        String given,
    @NotBlank(message = "settlement.come.family.missing")
        @Size(max = 80, message = "settlement.contact.name.long")
        String family,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String profession,
    @Day @Nullable String start,
    @Nullable List<String> needs,
    @Size(max = 2000, message = "settlement.contact.note.long") @Nullable String words,
    @NotNull(message = "settlement.come.read.missing") String read,
    @Nullable String offre,
    @Nullable String token,
    @Nullable String website) {}
