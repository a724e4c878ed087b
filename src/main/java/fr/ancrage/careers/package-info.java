/** Bridges between jobs, who would like to cross them, trainings that make it possible. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: web",
      "shared :: sheet",
      "reference",
      "territories",
      "people",
      "messaging",
      "needs"
    })
@NullMarked
package fr.ancrage.careers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
