package fr.ancrage.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Dr Marco ROSSI, Marco, Rossi",
    "'ROSSI, Marco', Marco, Rossi",
    "Marco Rossi, Marco, Rossi",
    "marco rossi, Marco, Rossi",
    "Madame Anne-Marie DUPONT-DURAND, Anne-Marie, Dupont-Durand",
    "Maria del Carmen, Maria, del Carmen",
    "Madonna, '', Madonna",
    "Mr. John McDonald, John, McDonald",
  })
  void namesAreReadAsPeopleWriteThem(String written, String given, String family) {
    assertThat(PersonName.read(written)).isEqualTo(new PersonName(given, family));
  }
}
