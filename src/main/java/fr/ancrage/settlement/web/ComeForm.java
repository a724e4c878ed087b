package fr.ancrage.settlement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

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
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate start,
    @Nullable List<String> needs,
    @Size(max = 2000, message = "settlement.contact.note.long") @Nullable String words,
    @NotNull(message = "settlement.come.read.missing") String read,
    @Nullable String token,
    @Nullable String website) {}
