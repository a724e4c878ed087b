package fr.ancrage.settlement.rest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan to compute, in the vocabulary of the catalogue; nothing of it is kept.
 *
 * @param facts a string or boolean each; a list for household and needs, empty for none
 * @param anchors dates such as 2026-12-07; as_of is today when it is not given
 * @param seed of the draws; 1 when it is not given
 * @param outcomes step id, then how it would end: granted, refused, or the id of a step
 */
record PlanPreviewRequest(
    @Nullable Map<String, Object> facts,
    @Nullable Map<String, Object> anchors,
    @Nullable Long seed,
    @Nullable Map<String, String> outcomes) {}
