package fr.ancrage.careers.web;

import fr.ancrage.careers.Session.Funder;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Day;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A training being written; funders stand in numbered fields. */
record TrainingForm(
    @NotBlank(message = "careers.training.title.missing") @Size(max = 120, message = "careers.long")
        String title,
    @NotBlank(message = "careers.bridge.job.missing") String goal,
    @Size(max = 120, message = "careers.long") @Nullable String place,
    @Size(max = 120, message = "careers.long") @Nullable String trainer,
    @NotBlank(message = "careers.training.day.missing") @Day String starts,
    @NotBlank(message = "careers.training.day.missing") @Day String ends,
    @Pattern(regexp = "\\d{1,3}", message = "careers.training.seats.wrong") String seats,
    @Nullable String cost,
    @Size(max = 1000, message = "careers.long") @Nullable String words,
    @Nullable String version) {
  static final int FUNDERS = 5;

  SessionTerms terms(LocalDate today) {
    return new SessionTerms(
        title.strip(),
        goal,
        Typed.orNull(place),
        Typed.orNull(trainer),
        TypedDay.read(starts).orElse(today),
        TypedDay.read(ends).orElse(today),
        Integer.parseInt(seats),
        cents(cost).orElse(0),
        Typed.orNull(words));
  }

  /** Those that have a name. */
  static List<Funder> funders(Form form) {
    var funders = new ArrayList<Funder>();
    for (var i = 0; i < FUNDERS; i++) {
      var name = form.value("funder" + i).strip();
      if (!name.isEmpty()) {
        funders.add(new Funder(name, cents(form.value("share" + i)).orElse(0)));
      }
    }
    return funders;
  }

  /** « 1 200,50 » in cents; 0 for nothing, empty for what is no amount. */
  static OptionalLong cents(@Nullable String typed) {
    var plain = typed == null ? "" : typed.replaceAll("[\\s\\u00A0\\u202F€]", "").replace(',', '.');
    if (plain.isEmpty()) {
      return OptionalLong.of(0);
    }
    return plain.matches("\\d{1,8}(\\.\\d{1,2})?")
        ? OptionalLong.of(new BigDecimal(plain).movePointRight(2).longValueExact())
        : OptionalLong.empty();
  }

  int read() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }
}
