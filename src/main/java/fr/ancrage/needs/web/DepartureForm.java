package fr.ancrage.needs.web;

import fr.ancrage.needs.Departure;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Day;
import fr.ancrage.shared.web.TypedDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A departure to come, as it is typed. */
record DepartureForm(
    @NotBlank(message = "needs.profession.missing")
        @Size(max = 120, message = "needs.profession.unknown")
        String profession,
    @Nullable String organisation,
    @Nullable @Size(max = 100, message = "needs.commune.wrong") String commune,
    @NotBlank(message = "needs.departure.when.missing") @Day String leavesOn,
    @Nullable String kind,
    @Nullable Boolean likely,
    @Nullable @Size(max = 1000, message = "needs.text.long") String words,
    @Nullable Integer version) {

  /** What it says. */
  Reading<Departure.Terms> read(ReadFields fields) {
    var who = fields.organisation(organisation);
    var what = fields.profession(profession);
    var where = fields.commune(commune, who);
    return fields.read(
        () ->
            new Departure.Terms(
                who.orElseThrow(),
                where.orElseThrow().code(),
                what.orElseThrow().profession().code(),
                what.orElseThrow().specialityCode(),
                Departure.Kind.of(kind).orElse(Departure.Kind.OTHER),
                TypedDay.read(leavesOn).orElseThrow(),
                Boolean.TRUE.equals(likely),
                Typed.orNull(words)));
  }
}
