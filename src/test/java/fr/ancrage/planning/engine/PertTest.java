package fr.ancrage.planning.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The tables of the draws against the laws they stand for; see docs/planner.md for the figures. */
class PertTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  @Test
  void theTableIsWithinATenthOfAThousandthOfADayOfAYear() {
    double worst = 0;
    for (double mode : new double[] {0, 0.01, 0.1, 0.25, 1 / 3.0, 0.5, 0.8, 0.97, 1}) {
      var pert = Pert.at(mode);
      var law = BetaDistribution.of(1 + 4 * mode, 1 + 4 * (1 - mode));
      double before = 0;
      for (int k = -3000; k <= 3000; k++) {
        double z = k / 600.0 + 1e-4;
        double exact =
            z <= 0
                ? law.inverseCumulativeProbability(NORMAL.cumulativeProbability(z))
                : law.inverseSurvivalProbability(NORMAL.survivalProbability(z));
        double read = pert.quantile(z);
        worst = Math.max(worst, Math.abs(read - exact));
        assertThat(read).isBetween(before, 1.0);
        before = read;
      }
    }
    System.out.printf("PERT table: worst error %.2e of the range%n", worst);
    assertThat(worst * 365).isLessThan(1e-4);
  }

  @Test
  void theCutTableIsTheLawGivenThatItExceeds() {
    double worst = 0;
    for (double mode : new double[] {0, 0.3, 0.9}) {
      var law = BetaDistribution.of(1 + 4 * mode, 1 + 4 * (1 - mode));
      for (double share : new double[] {0.05, 0.4, 0.8}) {
        var cut = Pert.at(mode).above(share);
        double left = law.survivalProbability(share);
        for (int k = -300; k <= 300; k++) {
          double z = k / 75.0;
          double exact = law.inverseSurvivalProbability(left * NORMAL.survivalProbability(z));
          worst = Math.max(worst, Math.abs(cut.quantile(z) - exact));
        }
      }
    }
    System.out.printf("cut PERT table: worst error %.2e of the range%n", worst);
    assertThat(worst * 365).isLessThan(0.01);
  }

  @Test
  void theNormalsAreNormalAndDependOnNothingButTheirKey() {
    int count = 200_000;
    var all = new double[count];
    Normals.fill(Normals.key(1, "step", "x"), 0, count, all);
    double sum = 0;
    double squares = 0;
    int beyond = 0;
    for (double z : all) {
      sum += z;
      squares += z * z;
      beyond += Math.abs(z) > 2.5758293 ? 1 : 0;
    }
    assertThat(Math.abs(sum / count)).isLessThan(0.01);
    assertThat(Math.abs(squares / count - 1)).isLessThan(0.02);
    assertThat(beyond / (double) count).isBetween(0.009, 0.011);
    var part = new double[10];
    Normals.fill(Normals.key(1, "step", "x"), 500, 10, part);
    for (int d = 0; d < 10; d++) {
      assertThat(part[d]).isEqualTo(all[500 + d]);
    }
    Normals.fill(Normals.key(1, "authority", "x"), 500, 10, part);
    assertThat(part[0]).isNotEqualTo(all[500]);
  }
}
