package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody looks for, as it is typed. */
record WantedForm(
    @Nullable String profession,
    @Day(message = "profile.day.wrong") @Nullable String from,
    @Day(message = "profile.day.wrong") @Nullable String until,
    @Size(max = 80, message = "profile.commune.unknown") @Nullable String commune1,
    @Size(max = 80, message = "profile.commune.unknown") @Nullable String commune2,
    @Size(max = 80, message = "profile.commune.unknown") @Nullable String commune3,
    @Min(value = 0, message = "profile.km.wrong") @Max(value = 300, message = "profile.km.wrong")
        @Nullable Integer km,
    @Min(value = 5, message = "profile.rate.wrong")
        @Max(value = 100, message = "profile.rate.wrong")
        @Nullable Integer rateMin,
    @Min(value = 5, message = "profile.rate.wrong")
        @Max(value = 100, message = "profile.rate.wrong")
        @Nullable Integer rateMax,
    @Nullable List<String> halfDays,
    @Nullable String horizon,
    @Nullable List<String> languages,
    @Size(max = 2000, message = "profile.wishes.long") @Nullable String wishes,
    @Nullable String lodging,
    @Nullable String version) {
  int read() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }
}
