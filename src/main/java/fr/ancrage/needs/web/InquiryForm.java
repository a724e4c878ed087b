package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
}
