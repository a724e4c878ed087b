package fr.ancrage.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskedTest {
  @Test
  void fewerThanFiveAnswersTellNothing() {
    assertThat(Masked.of(Map.of("well", 4))).isEmpty();
    assertThat(Masked.of(Map.of("well", 5))).containsExactly(Map.entry("well", 5));
  }

  @Test
  void smallCountsAreLeftOut() {
    assertThat(Masked.of(Map.of("well", 8, "badly", 2, "so_so", 1)))
        .containsExactly(Map.entry("well", 8));
  }

  @Test
  void theOneThatIsLeftOutCannotBeComputedFromTheTotal() {
    assertThat(Masked.of(Map.of("well", 8, "very_well", 6, "badly", 2)))
        .containsExactly(Map.entry("well", 8));
  }
}
