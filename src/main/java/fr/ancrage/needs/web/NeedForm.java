package fr.ancrage.needs.web;

import fr.ancrage.needs.Contract;
import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.needs.Why;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A need as it is typed. */
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
    @Nullable Integer version) {

  /** What it says. */
  Reading<NeedTerms> read(ReadFields fields) {
    var who = fields.organisation(organisation);
    var what = fields.profession(profession);
    var share = fields.rate(rate, Rate.FULL);
    var days = fields.days(from, until);
    var where = fields.commune(commune, who);
    return fields.read(
        () ->
            new NeedTerms(
                who.orElseThrow(),
                Objects.requireNonNullElse(Typed.orNull(title), what.orElseThrow().label("fr")),
                where.orElseThrow().code(),
                what.orElseThrow().profession().code(),
                what.orElseThrow().specialityCode(),
                Objects.requireNonNullElse(places, 1),
                share,
                days.from(),
                days.until(),
                Urgency.of(urgency).orElse(Urgency.SOON),
                Contract.of(contract).orElse(null),
                halfDays == null ? List.of() : HalfDay.of(halfDays),
                Typed.orNull(hours),
                Typed.orNull(site),
                Why.of(why).orElse(null),
                Boolean.TRUE.equals(lodging),
                Typed.orNull(words),
                Boolean.TRUE.equals(offered)));
  }
}
