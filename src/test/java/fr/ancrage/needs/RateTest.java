package fr.ancrage.needs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80%|80|80",
        "80 %|80|80",
        "0,8 ETP|80|80",
        "0.5|50|50",
        "1|100|100",
        "1 ETP|100|100",
        "100|100|100",
        "temps plein|100|100",
        "Temps complet 35h|100|100",
        "plein temps|100|100",
        "mi-temps|50|50",
        "Mi temps|50|50",
        "1/2|50|50",
        "3/4 temps|75|75",
        "50 à 80 %|50|80",
        "0,5-0,8 ETP|50|80",
        "de 50% à 100%|50|100",
        "TP 60%|60|60",
        "temps partiel 70 %|70|70",
        "28h|80|80",
        "17,5 h / semaine|50|50"
      })
  void whatPeopleTypeIsUnderstood(String typed, int min, int max) {
    assertThat(Rate.read(typed)).contains(new Rate(min, max));
    assertThat(Rate.read(typed).orElseThrow().possible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0 %", "150", "150%", "1,5", "2 ETP", "101"})
  void aShareThatIsNoneIsReadAndRefused(String typed) {
    assertThat(Rate.read(typed).orElseThrow().possible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "TP", "selon profil", "à voir"})
  void whatSaysNoShareIsNotRead(String typed) {
    assertThat(Rate.read(typed)).isEmpty();
  }
}
