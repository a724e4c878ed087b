package fr.ancrage.careers.web;

import fr.ancrage.careers.BridgeTerms;
import fr.ancrage.careers.Way;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Day;
import fr.ancrage.shared.web.TypedDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bridge as a territory says it. */
record BridgeForm(
    @NotBlank(message = "careers.bridge.job.missing") String from,
    @NotBlank(message = "careers.bridge.job.missing") String to,
    @NotBlank(message = "careers.bridge.way.missing") String way,
    @NotBlank(message = "careers.bridge.missing.missing") @Size(max = 600, message = "careers.long")
        String missing,
    @Size(max = 600, message = "careers.long") @Nullable String missingEn,
    @Pattern(regexp = "\\d{1,3}", message = "careers.months.wrong") String monthsMin,
    @Pattern(regexp = "\\d{1,3}", message = "careers.months.wrong") String monthsMax,
    @Size(max = 300, message = "careers.long") @Nullable String funding,
    @Size(max = 300, message = "careers.long") @Nullable String source,
    @NotBlank(message = "careers.bridge.since.missing") @Day String validFrom,
    @Day @Nullable String validTo,
    @Nullable String version) {
  BridgeTerms terms(LocalDate today) {
    return new BridgeTerms(
        from,
        to,
        Way.of(way).orElse(Way.TRAINING),
        missing.strip(),
        Typed.orNull(missingEn),
        Integer.parseInt(monthsMin),
        Integer.parseInt(monthsMax),
        Typed.orNull(funding),
        Typed.orNull(source),
        TypedDay.read(validFrom).orElse(today),
        TypedDay.read(validTo).orElse(null));
  }

  int read() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }
}
