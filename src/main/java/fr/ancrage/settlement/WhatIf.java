package fr.ancrage.settlement;

import fr.ancrage.planning.PlanRequest;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody supposes beside a plan, to see what would move. Nothing of it is kept.
 *
 * @param start another wanted start; null for the one wanted
 * @param lasting step, then the days that it would take
 * @param outcomes step, then how it would end
 * @param familyLater the partner and the family would come later: what they need holds nothing back
 */
public record WhatIf(
    @Nullable LocalDate start,
    Map<String, Integer> lasting,
    Map<String, String> outcomes,
    boolean familyLater) {
  private static final String HOUSEHOLD = "household";

  /** Whether nothing is supposed. */
  public boolean nothing() {
    return start == null && lasting.isEmpty() && outcomes.isEmpty() && !familyLater;
  }

  /** The request under these suppositions. */
  PlanRequest in(PlanRequest request) {
    var supposed = request;
    if (start != null) {
      supposed = supposed.anchor("practice_start", start);
    }
    for (var step : lasting.entrySet()) {
      supposed = supposed.lasting(step.getKey(), step.getValue());
    }
    for (var step : outcomes.entrySet()) {
      supposed = supposed.outcome(step.getKey(), step.getValue());
    }
    if (familyLater) {
      supposed = supposed.fact(HOUSEHOLD);
    }
    return supposed;
  }
}
