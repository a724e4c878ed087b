package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a gate can open. It has no dates when it waits for a refused step.
 *
 * @param blockingChain from the first step to the one that finishes last; done ones left out
 * @param decides step, then the share of the draws in which it comes last; largest first
 */
public record GatePlan(
    Gate gate,
    @Nullable LocalDate minimum,
    @Nullable LocalDate typical,
    @Nullable LocalDate maximum,
    @Nullable LocalDate p10,
    @Nullable LocalDate p50,
    @Nullable LocalDate p90,
    List<String> blockingChain,
    Map<String, Double> decides) {
  /** Copies, keeping the orders. */
  public GatePlan {
    blockingChain = List.copyOf(blockingChain);
    decides = Ordered.copy(decides);
  }

  /** A gate that a refusal keeps shut. */
  public static GatePlan shut(Gate gate) {
    return new GatePlan(gate, null, null, null, null, null, null, List.of(), Map.of());
  }
}
