package fr.ancrage.needs.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A need as other software declares it.
 *
 * @param organisationId the member that seeks somebody; a recruiter's own when it is left out
 * @param title the profession's name when it is left out
 * @param commune INSEE code of where the work is; the organisation's when it is left out
 * @param profession the product's code, an ANS code or the words of a workbook
 * @param rateMin share of full time in percent, 100 when both are left out
 * @param from null for as soon as possible
 * @param halfDays such as {@code mon-am}
 * @param offered whether it may be shown on the public pages; true when it is left out
 */
@JsonNaming(SnakeCaseStrategy.class)
record NeedBody(
    @Nullable UUID organisationId,
    @Nullable String title,
    @Nullable String commune,
    @Nullable String profession,
    @Nullable Integer places,
    @Nullable Integer rateMin,
    @Nullable Integer rateMax,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String urgency,
    @Nullable String contract,
    @Nullable List<String> halfDays,
    @Nullable String hours,
    @Nullable String site,
    @Nullable String why,
    @Nullable Boolean lodging,
    @Nullable String words,
    @Nullable Boolean offered) {}
