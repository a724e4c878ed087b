package fr.ancrage.territories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
  @Test
  void aSiretIsReadWithItsSpacesAndItsKeyIsChecked() {
    assertThat(Identifiers.siret(Identifiers.bare("732 829 320 00074"))).isTrue();
    assertThat(Identifiers.siret("73282932000075")).isFalse();
    assertThat(Identifiers.siret("7328293200007")).isFalse();
  }

  @Test
  void laPosteHasItsOwnRule() {
    assertThat(Identifiers.siret("35600000049837")).isTrue();
  }

  @Test
  void aFinessHasNineCharactersAndMayBeCorsican() {
    assertThat(Identifiers.finess("080000615")).isTrue();
    assertThat(Identifiers.finess("2A0000154")).isTrue();
    assertThat(Identifiers.finess("08000061")).isFalse();
  }
}
