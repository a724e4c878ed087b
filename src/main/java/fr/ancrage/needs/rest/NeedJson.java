package fr.ancrage.needs.rest;

import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.Need;
import fr.ancrage.reference.Professions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A need as other software reads it.
 *
 * @param coding the profession in the ANS terminology; null where that has no code for it
 * @param faded nobody has confirmed it for too long: it has left the public pages
 * @param closed why it is over
 */
@JsonNaming(SnakeCaseStrategy.class)
record NeedJson(
    UUID id,
    int version,
    String state,
    UUID organisationId,
    String title,
    String commune,
    String profession,
    @Nullable String speciality,
    @Nullable Coding coding,
    @Nullable String rome,
    int places,
    int rateMin,
    int rateMax,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String urgency,
    @Nullable String contract,
    List<String> halfDays,
    @Nullable String hours,
    @Nullable String site,
    @Nullable String why,
    boolean lodging,
    @Nullable String words,
    boolean offered,
    Instant declaredAt,
    Instant confirmedAt,
    boolean faded,
    @Nullable String closed) {

  /** A code of the ANS. */
  record Coding(String system, String code, String display) {}

  /** A page of needs; {@code next} is the cursor of the page after it, null on the last. */
  record Page(List<NeedJson> items, @Nullable String next) {}

  static NeedJson of(Need need, Professions professions) {
    var terms = need.terms();
    var known = professions.find(terms.profession(), terms.speciality());
    return new NeedJson(
        need.id().value(),
        need.version(),
        need.state().code(),
        terms.organisation().value(),
        terms.title(),
        terms.commune(),
        terms.profession(),
        terms.speciality(),
        known
            .map(one -> one.profession())
            .filter(one -> one.ans() != null)
            .map(one -> new Coding(one.system(), String.valueOf(one.ans()), one.fr()))
            .orElse(null),
        known.map(one -> one.rome()).orElse(null),
        terms.places(),
        terms.rate().min(),
        terms.rate().max(),
        terms.from(),
        terms.until(),
        terms.urgency().code(),
        terms.contract() == null ? null : terms.contract().code(),
        terms.halfDays().stream().map(HalfDay::code).toList(),
        terms.hours(),
        terms.site(),
        terms.why() == null ? null : terms.why().code(),
        terms.lodging(),
        terms.words(),
        terms.offered(),
        need.declaredAt(),
        need.confirmedAt(),
        need.faded(),
        need.closed() == null ? null : need.closed().code());
  }
}
