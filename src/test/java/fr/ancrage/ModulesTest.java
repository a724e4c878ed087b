package fr.ancrage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
  private final ApplicationModules modules = ApplicationModules.of(AncrageApplication.class);

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void theirDiagramIsWritten() {
    new Documenter(modules).writeModulesAsPlantUml();
  }
}
