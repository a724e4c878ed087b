package fr.ancrage.settlement.web;

import fr.ancrage.messaging.AppointmentKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How one meets; the slots are read by {@link TypedSlots}. */
record OfferForm(
    @NotBlank(message = "messaging.desk.host.wrong") String hote,
    @NotNull(message = "messaging.desk.kind.missing") AppointmentKind comment,
    @NotBlank(message = "messaging.desk.place.missing")
        @Size(max = 300, message = "messaging.desk.long")
        String lieu,
    @Nullable @Size(max = 2000, message = "messaging.desk.long") String mots,
    @NotNull(message = "messaging.desk.minutes.wrong")
        @Min(value = 5, message = "messaging.desk.minutes.wrong")
        @Max(value = 480, message = "messaging.desk.minutes.wrong")
        Integer duree) {}
