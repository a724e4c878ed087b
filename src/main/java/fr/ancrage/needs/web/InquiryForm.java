package fr.ancrage.needs.web;

import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Urgency;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a structure says of one need, or of a new one.
 *
 * @param act what it does: confirm, change, close, add, all
 * @param need of which need; empty for a new one
 */
record InquiryForm(
    @Nullable String act,
    @Nullable String need,
    @Nullable String reason,
    @Nullable @Size(max = 120, message = "needs.profession.unknown") String profession,
    @Nullable @Size(max = 40, message = "needs.rate.wrong") String rate,
    @Nullable @Day String from,
    @Nullable @Day String until,
    @Nullable String urgency,
    @Nullable String contract,
    @Nullable
        @Min(value = 1, message = "needs.places.wrong")
        @Max(value = 99, message = "needs.places.wrong")
        Integer places,
    @Nullable @Size(max = 4000, message = "needs.text.long") String words,
    @Nullable Integer version) {

  /** As the form of a whole need, for the structure itself. */
  NeedForm whole() {
    return new NeedForm(
        profession == null ? "" : profession,
        null,
        rate,
        from,
        until,
        urgency,
        contract,
        null,
        null,
        places,
        null,
        null,
        null,
        null,
        null,
        words,
        true,
        version);
  }

  /** The need said anew in a few words; what they do not speak of stays as it was. */
  Reading<NeedTerms> shorter(NeedTerms before, ReadFields fields) {
    var share = fields.rate(rate, before.rate());
    var days = fields.days(from, until);
    return fields.read(
        () ->
            new NeedTerms(
                before.organisation(),
                before.title(),
                before.commune(),
                before.profession(),
                before.speciality(),
                Objects.requireNonNullElse(places, before.places()),
                share,
                days.from(),
                days.until(),
                Urgency.of(urgency).orElse(before.urgency()),
                before.contract(),
                before.halfDays(),
                before.hours(),
                before.site(),
                before.why(),
                before.lodging(),
                Typed.orNull(words),
                before.offered()));
  }
}
