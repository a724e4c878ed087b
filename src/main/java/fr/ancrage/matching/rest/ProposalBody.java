package fr.ancrage.matching.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Somebody is to be asked whether they wish to meet a structure.
 *
 * @param personId as {@code GET /people} gives it
 * @param needId an open need of the structure; may be left out
 * @param organisationId the structure when no need says it; a recruiter's own when left out
 * @param words what the person reads with the question
 */
@JsonNaming(SnakeCaseStrategy.class)
record ProposalBody(
    @Nullable UUID personId,
    @Nullable UUID needId,
    @Nullable UUID organisationId,
    @Nullable String words) {}
