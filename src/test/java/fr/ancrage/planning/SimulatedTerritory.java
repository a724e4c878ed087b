package fr.ancrage.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A territory whose true durations follow other laws than the planner assumes: lognormal, hence
 * skewed and without a longest one; slow or fast by office, for good and in each case; and one file
 * in twenty-five gets no answer before long after the usual time.
 */
final class SimulatedTerritory {
  private static final double BETWEEN_OFFICES = 0.35;
  private static final double BETWEEN_STEPS = 0.25;
  private static final double SPREAD = 0.5;
  private static final double TOGETHER = 0.45;
  private static final double SILENT = 0.04;

  private final Random random;
  private final Map<String, Double> office = new HashMap<>();
  private final Map<String, Double> pace = new HashMap<>();

  SimulatedTerritory(long seed) {
    random = new Random(seed);
  }

  /** How long the steps of a plan really take in one case. */
  Map<String, Integer> aCase(Plan plan) {
    var sameDay = new HashMap<String, Double>();
    var took = new LinkedHashMap<String, Integer>();
    for (var step : plan.steps()) {
      var terms = step.terms();
      double slow =
          office.computeIfAbsent(terms.authority(), _ -> BETWEEN_OFFICES * random.nextGaussian())
              + pace.computeIfAbsent(step.id(), _ -> BETWEEN_STEPS * random.nextGaussian());
      double here = sameDay.computeIfAbsent(terms.authority(), _ -> random.nextGaussian());
      double noise = Math.sqrt(TOGETHER) * here + Math.sqrt(1 - TOGETHER) * random.nextGaussian();
      double days = terms.days().quantile(0.5) * Math.exp(slow + SPREAD * noise);
      if (terms.legalMaxDays() != null && random.nextDouble() < SILENT) {
        days = 1.2 * Math.max(terms.legalMaxDays(), terms.days().max());
      }
      took.put(step.id(), (int) Math.round(days));
    }
    return took;
  }

  /** What a closed case teaches. */
  static List<Observation> observed(String caseKey, Map<String, Integer> took) {
    var observed = new ArrayList<Observation>();
    took.forEach((step, days) -> observed.add(new Observation(caseKey, step, days, true)));
    return observed;
  }
}
