package fr.ancrage.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan. A refused or blocked step has no dates; a done one those recorded, and no
 * latest ones.
 *
 * @param silenceLimit for a step under way, the day after which no answer has a meaning
 * @param terms those that apply to this person, override included
 */
public record StepPlan(
    String id,
    StepState state,
    @Nullable LocalDate earliestStart,
    @Nullable LocalDate earliestFinish,
    @Nullable LocalDate latestStart,
    @Nullable LocalDate latestFinish,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedFinish,
    @Nullable Integer slackDays,
    double criticality,
    @Nullable LocalDate silenceLimit,
    Reason reason,
    StepTerms terms) {}
