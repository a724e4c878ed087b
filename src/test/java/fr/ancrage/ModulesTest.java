package fr.ancrage;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
  /** Compiled templates render the records of every module: they are no module themselves. */
  private final ApplicationModules modules =
      ApplicationModules.of(AncrageApplication.class, resideInAPackage("fr.ancrage.jte.."));

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void theirDiagramIsWritten() {
    new Documenter(modules).writeModulesAsPlantUml();
  }
}
