package fr.ancrage.needs.web;

import fr.ancrage.needs.TrainingSupervisor;
import fr.ancrage.needs.TrainingSupervisor.Level;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Day;
import fr.ancrage.shared.web.TypedDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A supervisor of students and interns, as they are typed. */
record SupervisorForm(
    @NotBlank(message = "needs.supervisor.name.missing")
        @Size(max = 120, message = "needs.name.long")
        String name,
    @NotBlank(message = "needs.profession.missing")
        @Size(max = 120, message = "needs.profession.unknown")
        String profession,
    @Nullable String organisation,
    @Nullable @Size(max = 100, message = "needs.commune.wrong") String commune,
    @Nullable @NotEmpty(message = "needs.supervisor.levels.missing") List<String> levels,
    @Nullable
        @Min(value = 1, message = "needs.supervisor.places.wrong")
        @Max(value = 20, message = "needs.supervisor.places.wrong")
        Integer places,
    @Nullable @Day String accreditedUntil,
    @Nullable @Day String from,
    @Nullable Boolean lodging,
    @Nullable @Size(max = 2000, message = "needs.text.long") String words,
    @Nullable Boolean offered,
    @Nullable Integer version) {

  /** What it says. */
  Reading<TrainingSupervisor.Terms> read(ReadFields fields) {
    var who = fields.organisation(organisation);
    var what = fields.profession(profession);
    var where = fields.commune(commune, who);
    return fields.read(
        () ->
            new TrainingSupervisor.Terms(
                who.orElseThrow(),
                name.strip(),
                what.orElseThrow().profession().code(),
                what.orElseThrow().specialityCode(),
                where.orElseThrow().code(),
                levels == null ? List.of() : Level.of(levels),
                Objects.requireNonNullElse(places, 1),
                TypedDay.read(accreditedUntil).orElse(null),
                TypedDay.read(from).orElse(null),
                Boolean.TRUE.equals(lodging),
                Typed.orNull(words),
                Boolean.TRUE.equals(offered)));
  }
}
