package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Slots to offer.
 *
 * @param id made with the form, so that sending it twice offers once
 * @param starts wall times in the territory's zone
 */
public record NewOffer(
    AppointmentId id,
    UUID subject,
    PersonId person,
    AccountId host,
    AppointmentKind kind,
    String place,
    @Nullable String words,
    int minutes,
    List<LocalDateTime> starts) {}
