package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A need as it is typed; what the constraints cannot read is read by {@link NeedReader}. */
record NeedForm(
    @NotBlank(message = "needs.profession.missing")
        @Size(max = 120, message = "needs.profession.unknown")
        String profession,
    @Nullable String organisation,
    @Nullable @Size(max = 40, message = "needs.rate.wrong") String rate,
    @Nullable @Day String from,
    @Nullable @Day String until,
    @Nullable String urgency,
    @Nullable String contract,
    @Nullable @Size(max = 120, message = "needs.name.long") String title,
    @Nullable @Size(max = 100, message = "needs.commune.wrong") String commune,
    @Nullable
        @Min(value = 1, message = "needs.places.wrong")
        @Max(value = 99, message = "needs.places.wrong")
        Integer places,
    @Nullable List<String> halfDays,
    @Nullable @Size(max = 400, message = "needs.text.long") String hours,
    @Nullable @Size(max = 120, message = "needs.text.long") String site,
    @Nullable String why,
    @Nullable Boolean lodging,
    @Nullable @Size(max = 4000, message = "needs.text.long") String words,
    @Nullable Boolean offered,
    @Nullable Integer version) {}
