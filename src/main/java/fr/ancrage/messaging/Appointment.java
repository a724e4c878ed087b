package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A host and a person are to meet.
 *
 * @param subject what it is about, whose kind messaging does not know
 * @param place where, or the number called, or the address of the call, in words
 * @param uid its name in calendars; it never changes
 * @param sequence of what calendars were told; it grows with each change
 * @param declined what the person answered when no slot suited them
 * @param booked the slot chosen, also once cancelled is it null
 */
public record Appointment(
    AppointmentId id,
    TerritoryId territory,
    UUID subject,
    PersonId person,
    AccountId host,
    AppointmentKind kind,
    String place,
    @Nullable String words,
    AppointmentState state,
    ZoneId zone,
    int minutes,
    String uid,
    int sequence,
    @Nullable String declined,
    Instant changedAt,
    @Nullable Slot booked) {}
