package fr.ancrage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfessionsTest {
  private final Professions professions = new Professions();

  @ParameterizedTest
  @CsvSource({
    "AS,care_assistant,",
    "A.S. de nuit,,",
    "aide-soignant(e) H/F,care_assistant,",
    "Aides soignantes,care_assistant,",
    "aide soigante,care_assistant,",
    "IDE,nurse,",
    "IDE de nuit CDI,nurse,",
    "infirmière D.E.,nurse,",
    "Infirmière coordinatrice,nurse,coordinating",
    "IDEC,nurse,coordinating",
    "IDE puéricultrice,nurse,SI08",
    "IBODE,nurse,SI06",
    "MG,physician,SM54",
    "Médecin généraliste,physician,SM54",
    "medecin gériatre,physician,SM18",
    "Médecin coordonnateur EHPAD,physician,coordinating",
    "urgentiste,physician,SM59",
    "Interne en médecine générale,medical_intern,",
    "docteur junior,junior_doctor,",
    "kiné,physiotherapist,",
    "Masseur-kinésithérapeute,physiotherapist,",
    "manip radio,radiographer,",
    "ASH,hospital_services_agent,",
    "agent de service,hospital_services_agent,",
    "cadre de santé IDE,health_manager,",
    "Auxiliaire de puériculture,childcare_assistant,",
    "psychologue,psychologist,",
    "secrétaire médicale,medical_secretary,",
    "AES/AMP,education_support,",
    "pharmacienne,pharmacist,",
    "General practitioner,physician,SM54",
    "jardinier,,"
  })
  void whatPeopleTypeIsUnderstood(String typed, String profession, String speciality) {
    var read = professions.read(typed);
    assertThat(read.map(one -> one.profession().code()).orElse(null)).isEqualTo(profession);
    assertThat(read.map(NamedProfession::specialityCode).orElse(null)).isEqualTo(speciality);
  }

  @Test
  void eachJobHasANameInEachLanguageOfTheArrivingPerson() {
    for (var language : new String[] {"es", "it", "ro", "ar"}) {
      assertThat(professions.all())
          .allSatisfy(one -> assertThat(one.names()).as(one.code()).containsKey(language))
          .flatExtracting(Profession::specialities)
          .allSatisfy(one -> assertThat(one.names()).as(one.code()).containsKey(language));
    }
    assertThat(professions.label("nurse", "SI01", "it")).startsWith("Infermiere");
  }

  @Test
  void eachLabelReadsAsItself() {
    for (var profession : professions.all()) {
      for (var label : new String[] {profession.fr(), profession.en()}) {
        assertThat(professions.read(label).orElseThrow().profession())
            .as(label)
            .isEqualTo(profession);
      }
      for (var speciality : profession.specialities()) {
        for (var label : new String[] {speciality.fr(), speciality.en()}) {
          var read = professions.read(label).orElseThrow();
          assertThat(read.profession()).as(label).isEqualTo(profession);
          assertThat(read.speciality()).as(label).isEqualTo(speciality);
        }
      }
    }
  }

  @Test
  void codesAreUnique() {
    assertThat(professions.all().stream().map(Profession::code)).doesNotHaveDuplicates();
    for (var profession : professions.all()) {
      assertThat(profession.specialities().stream().map(Speciality::code)).doesNotHaveDuplicates();
    }
  }
}
