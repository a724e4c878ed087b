package fr.ancrage.needs.web;

import fr.ancrage.needs.Contract;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.needs.Why;
import fr.ancrage.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several replacements of one practitioner, as they are typed; their dates are read line by line.
 */
record ReplacementsForm(
    @NotBlank(message = "needs.profession.missing")
        @Size(max = 120, message = "needs.profession.unknown")
        String profession,
    @Nullable String organisation,
    @Nullable @Size(max = 100, message = "needs.commune.wrong") String commune,
    @Nullable @Size(max = 400, message = "needs.text.long") String hours,
    @Nullable @Size(max = 4000, message = "needs.text.long") String words,
    @Nullable Boolean lodging) {
  /** How many may be offered at once. */
  static final int MOST = 6;

  /** From how many days on there is time. */
  private static final int SOON = 60;

  /** One need for each line of dates that is filled. */
  Reading<List<NeedTerms>> read(ReadFields fields, LocalDate today) {
    var who = fields.organisation(organisation);
    var what = fields.profession(profession);
    var where = fields.commune(commune, who);
    var slots = fields.slots(MOST, today);
    return fields.read(
        () ->
            slots.stream()
                .map(
                    slot ->
                        new NeedTerms(
                            who.orElseThrow(),
                            "Remplacement : " + what.orElseThrow().label("fr"),
                            where.orElseThrow().code(),
                            what.orElseThrow().profession().code(),
                            what.orElseThrow().specialityCode(),
                            1,
                            Rate.FULL,
                            slot.from(),
                            slot.until(),
                            today.plusDays(SOON).isAfter(slot.from())
                                ? Urgency.SOON
                                : Urgency.PLANNED,
                            Contract.LOCUM,
                            List.of(),
                            Typed.orNull(hours),
                            null,
                            Why.LEAVE,
                            Boolean.TRUE.equals(lodging),
                            Typed.orNull(words),
                            true))
                .toList());
  }
}
