package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.NewPerson;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came to us, through any door.
 *
 * @param start when they wish to begin
 * @param note in the words of who received them; read by staff
 * @param by null when they came by themselves
 */
public record Contact(
    NewPerson person,
    @Nullable Profession profession,
    Source source,
    @Nullable OrganisationId employer,
    @Nullable LocalDate start,
    @Nullable String note,
    @Nullable AccountId by) {}
