package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member asks for a resource of another.
 *
 * @param wanted the day it is wanted for
 * @param answerBy the day by which whoever owns it answers
 * @param agreed null until they have
 */
public record Loan(
    UUID id,
    UUID resource,
    OrganisationId organisation,
    AccountId askedBy,
    Instant askedAt,
    @Nullable LocalDate wanted,
    @Nullable String words,
    LocalDate answerBy,
    @Nullable Boolean agreed,
    @Nullable String answer) {}
