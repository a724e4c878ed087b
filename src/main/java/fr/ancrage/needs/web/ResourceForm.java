package fr.ancrage.needs.web;

import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.Resource;
import fr.ancrage.reference.NamedProfession;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to lend or share, as it is typed. */
record ResourceForm(
    @NotBlank(message = "needs.resource.title.missing")
        @Size(max = 120, message = "needs.name.long")
        String title,
    @Nullable String kind,
    @Nullable String organisation,
    @Nullable @Size(max = 120, message = "needs.profession.unknown") String profession,
    @Nullable @Size(max = 100, message = "needs.commune.wrong") String commune,
    @Nullable List<String> halfDays,
    @Nullable @Day String from,
    @Nullable @Day String until,
    @Nullable @Size(max = 2000, message = "needs.text.long") String words,
    @Nullable Integer version) {

  /** What it says. */
  Reading<Resource.Terms> read(ReadFields fields) {
    var who = fields.organisation(organisation);
    var what = fields.professionIfAny(profession);
    var where = fields.commune(commune, who);
    var days = fields.days(from, until);
    return fields.read(
        () ->
            new Resource.Terms(
                who.orElseThrow(),
                Resource.Kind.of(kind).orElse(Resource.Kind.HOURS),
                title.strip(),
                what.map(one -> one.profession().code()).orElse(null),
                what.map(NamedProfession::specialityCode).orElse(null),
                where.orElseThrow().code(),
                halfDays == null ? List.of() : HalfDay.of(halfDays),
                days.from(),
                days.until(),
                Typed.orNull(words)));
  }
}
